package dev.rowan.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Foretells the constructors that Lombok will make for a class; see {@link LombokAccessors}. */
final class LombokConstructors {
  private static final String LOMBOK = "lombok.";

  private final TypeElement type;
  private final boolean hasExplicit;

  LombokConstructors(TypeElement type, boolean hasExplicit) {
    this.type = type;
    this.hasExplicit = hasExplicit;
  }

  /** The fields that each of the visible ones takes, in their order. */
  List<List<VariableElement>> read() {
    List<List<VariableElement>> found = new ArrayList<>();
    visible("NoArgsConstructor").ifPresent(view -> found.add(List.of()));
    visible("AllArgsConstructor").ifPresent(view -> found.add(fields(field -> true)));
    visible("RequiredArgsConstructor").ifPresent(view -> found.add(required()));
    if (!hasExplicit && !isSaid()) {
      if (has("Value") || has("Builder") || has("experimental.SuperBuilder")) {
        found.add(fields(field -> true));
      } else if (has("Data")) {
        found.add(required());
      }
    }
    return found;
  }

  /** Whether Lombok takes the place of the compiler's own constructor. */
  boolean replacesDefault() {
    return isSaid() || has("Value") || has("Data") || has("Builder");
  }

  private boolean isSaid() {
    return has("NoArgsConstructor") || has("AllArgsConstructor") || has("RequiredArgsConstructor");
  }

  private Optional<View> visible(String annotation) {
    return View.of(type, LOMBOK + annotation)
        .filter(view -> view.string("staticName").isEmpty())
        .filter(view -> !view.constant("access").orElse("PUBLIC").equals("PRIVATE"))
        .filter(view -> !view.constant("access").orElse("PUBLIC").equals("NONE"));
  }

  private List<VariableElement> required() {
    return fields(
        field ->
            new LombokAccessors(field).isFinal()
                || field.getModifiers().contains(Modifier.FINAL)
                || View.has(field, LOMBOK + "NonNull"));
  }

  private List<VariableElement> fields(Predicate<VariableElement> takes) {
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
        .filter(takes)
        .toList();
  }

  private boolean has(String annotation) {
    return View.has(type, LOMBOK + annotation);
  }
}
