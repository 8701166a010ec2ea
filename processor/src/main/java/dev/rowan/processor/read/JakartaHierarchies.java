package dev.rowan.processor.read;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** What annotations of Jakarta Persistence say of hierarchies. */
final class JakartaHierarchies {

  /** The column of the discriminator, where nothing is said. */
  static final String COLUMN = "dtype";

  private JakartaHierarchies() {}

  /** {@code @Inheritance}; of a table for each class its row tells. */
  static Optional<View> inheritance(Element type, String annotation) {
    return Jakarta.written(type, "Inheritance").map(view -> inheritance(view, annotation));
  }

  private static View inheritance(View view, String annotation) {
    View own = view.as(annotation);
    return isJoined(view) ? own.with("strategy", view, "strategy") : own;
  }

  private static boolean isJoined(View inheritance) {
    return inheritance.constant("strategy").filter("JOINED"::equals).isPresent();
  }

  /** Whether a base says so by an annotation of Jakarta Persistence, beside another one or not. */
  static boolean isBase(Element type) {
    return Jakarta.has(type, "Inheritance");
  }

  /** Whether such a base says that its tables are joined. */
  static boolean isJoined(Element type) {
    return Jakarta.written(type, "Inheritance").filter(JakartaHierarchies::isJoined).isPresent();
  }

  /** {@code @DiscriminatorColumn}. */
  static Optional<View> column(Element type, String annotation) {
    return Jakarta.written(type, "DiscriminatorColumn").map(view -> column(view, annotation));
  }

  private static View column(View view, String annotation) {
    View own = view.as(annotation).with("name", COLUMN, view, "name");
    if (!view.string("name").isEmpty()) {
      own = own.with("name", view, "name");
    }
    return own.with("type", type(view), view, "discriminatorType");
  }

  private static String type(View view) {
    String written = view.string("columnDefinition");
    if (!written.isBlank()) {
      return written;
    }
    return switch (view.constant("discriminatorType").orElse("STRING")) {
      case "INTEGER" -> "integer";
      case "CHAR" -> "char(1)";
      default -> "text";
    };
  }

  /** The name of an entity, which the discriminator holds where nothing is said. */
  static String entityName(TypeElement type) {
    return Jakarta.written(type, "Entity")
        .map(entity -> entity.string("name"))
        .filter(name -> !name.isBlank())
        .orElse(type.getSimpleName().toString());
  }
}
