package dev.rowan.processor.read;

import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

/**
 * Foretells what Lombok will make of one field. Lombok changes the class while it is compiled, and
 * other processors see the class as it stood before; so its annotations are read, by name.
 */
final class LombokAccessors {
  private static final String LOMBOK = "lombok.";

  private final VariableElement field;
  private final Element type;

  LombokAccessors(VariableElement field) {
    this.field = field;
    this.type = Objects.requireNonNull(field.getEnclosingElement());
  }

  /** Whether the field will be private. */
  boolean isPrivate() {
    boolean untouched =
        !field.getModifiers().contains(Modifier.PUBLIC)
            && !field.getModifiers().contains(Modifier.PROTECTED)
            && !View.has(field, LOMBOK + "experimental.PackagePrivate");
    return untouched && (has("Value") || level().equals("PRIVATE"));
  }

  /** Whether the field will be final. */
  boolean isFinal() {
    boolean made = has("Value") || defaults().flatMap(view -> view.bool("makeFinal")).orElse(false);
    return made && !View.has(field, LOMBOK + "experimental.NonFinal");
  }

  /** The getter that will be there. */
  Optional<String> getter() {
    return isMade("Getter", has("Data") || has("Value"))
        ? Optional.of(isFluent() ? bare() : getterPrefix() + AccessorNames.capital(stem()))
        : Optional.empty();
  }

  /** The setter that will be there. */
  Optional<String> setter() {
    return isMade("Setter", has("Data"))
        ? Optional.of(isFluent() ? bare() : "set" + AccessorNames.capital(stem()))
        : Optional.empty();
  }

  private boolean isMade(String annotation, boolean otherwise) {
    return view(field, annotation)
        .or(() -> view(type, annotation))
        .map(LombokAccessors::isVisible)
        .orElse(otherwise);
  }

  private static boolean isVisible(View view) {
    String level = view.constant("value").orElse("PUBLIC");
    return !level.equals("NONE") && !level.equals("PRIVATE");
  }

  private boolean isFluent() {
    return view(field, "experimental.Accessors")
        .or(() -> view(type, "experimental.Accessors"))
        .flatMap(view -> view.bool("fluent"))
        .orElse(false);
  }

  private String getterPrefix() {
    return isPrimitiveBoolean() ? "is" : "get";
  }

  private String bare() {
    return field.getSimpleName().toString();
  }

  /** Lombok drops the {@code is} from the name of a {@code boolean isActive}. */
  private String stem() {
    String name = field.getSimpleName().toString();
    return isPrimitiveBoolean() && AccessorNames.startsWithIs(name) ? name.substring(2) : name;
  }

  private boolean isPrimitiveBoolean() {
    return field.asType().getKind() == TypeKind.BOOLEAN;
  }

  private String level() {
    return defaults().flatMap(view -> view.constant("level")).orElse("");
  }

  private Optional<View> defaults() {
    return view(type, "experimental.FieldDefaults");
  }

  private boolean has(String annotation) {
    return View.has(type, LOMBOK + annotation);
  }

  private static Optional<View> view(Element element, String annotation) {
    return View.of(element, LOMBOK + annotation);
  }
}
