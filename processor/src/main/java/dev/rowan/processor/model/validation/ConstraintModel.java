package dev.rowan.processor.model.validation;

import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.TypeName;
import dev.rowan.processor.report.Origin;
import java.util.List;

/**
 * One constraint on one value.
 *
 * @param annotation the annotation with its members
 * @param test how the value is tested
 * @param origin where it stands
 */
public record ConstraintModel(AnnotationModel annotation, ConstraintTest test, Origin origin) {

  /** The default group. */
  public static final ClassName DEFAULT_GROUP =
      ClassName.get("jakarta.validation.groups", "Default");

  /** The simple name of the annotation. */
  public String name() {
    return annotation.type().simpleName();
  }

  /** The message, as it is declared. */
  public String message() {
    return annotation.plain("message", String.class, "");
  }

  /** The groups, never none. */
  public List<TypeName> groups() {
    List<TypeName> groups =
        annotation.array("groups").stream()
            .filter(Literal.Type.class::isInstance)
            .map(literal -> ((Literal.Type) literal).type())
            .distinct()
            .toList();
    return groups.isEmpty() ? List.of(DEFAULT_GROUP) : groups;
  }

  /** Whether it belongs to the default group, and to no other. */
  public boolean isDefault() {
    return groups().equals(List.of(DEFAULT_GROUP));
  }
}
