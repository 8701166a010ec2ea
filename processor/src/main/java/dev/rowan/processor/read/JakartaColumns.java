package dev.rowan.processor.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/** What annotations of Jakarta Persistence say of columns. */
final class JakartaColumns {

  /** A type and nothing else: no default, no constraint. */
  private static final Pattern TYPE =
      Pattern.compile(
          "[a-z_][a-z0-9_]*( [a-z]+){0,3}( ?\\([0-9, ]+\\))?( with(out)? time zone)?(\\[])*");

  private static final Pattern MORE =
      Pattern.compile(
          ".*\\b(default|not|null|unique|primary|references|check|generated|collate)\\b.*");

  private JakartaColumns() {}

  /** {@code @Column}, or what else is said of the column. */
  static Optional<View> column(Element element, String annotation) {
    Optional<View> column = Jakarta.written(element, "Column").map(c -> column(c, annotation));
    Optional<View> basic =
        Jakarta.written(element, "Basic")
            .filter(b -> b.bool("optional").equals(Optional.of(false)))
            .map(b -> Jakarta.renamed(b, annotation, "nullable", "optional"));
    return column.isPresent() && basic.isPresent()
        ? Optional.of(column.get().with(basic.get()))
        : column.or(() -> basic);
  }

  private static View column(View column, String annotation) {
    View own = named(column, annotation);
    Optional<String> type = type(column);
    return type.isPresent()
        ? own.with("type", type.get(), column, "columnDefinition")
        : sized(own, column, JakartaRelations.typeOf(column.element()));
  }

  /** A member that says what is so anyway may stand on any type. */
  private static View named(View column, String annotation) {
    View own = Jakarta.renamed(column, annotation, "name", "name", "comment", "comment");
    own = column.bool("nullable").orElse(true) ? own : own.with("nullable", column, "nullable");
    for (String member : List.of("unique", "insertable", "updatable")) {
      own = own.with(member, column, member);
    }
    return own;
  }

  /** A size stands only on a type that has it; elsewhere it is passed over, as others do. */
  private static View sized(View own, View column, TypeMirror type) {
    if (JakartaTypes.hasLength(type) && column.integer("length", 0) > 0) {
      return own.with("length", column, "length");
    }
    if (JakartaTypes.hasPrecision(type) && column.integer("precision", 0) > 0) {
      View precise = own.with("precision", column, "precision");
      return column.integer("scale", 0) > 0 ? precise.with("scale", column, "scale") : precise;
    }
    return own;
  }

  /** The type in a {@code columnDefinition} that is nothing but a type. */
  static Optional<String> type(View column) {
    String text = column.string("columnDefinition").strip().toLowerCase(Locale.ROOT);
    return TYPE.matcher(text).matches() && !MORE.matcher(text).matches()
        ? Optional.of(text)
        : Optional.empty();
  }

  static Optional<View> override(Element element, String annotation) {
    return Jakarta.written(element, "AttributeOverride").map(v -> override(v, annotation));
  }

  static Optional<View> overrides(Element element, String annotation) {
    return Jakarta.written(element, "AttributeOverrides")
        .map(all -> all.as(annotation).with("value", overrides(all), all, "value"));
  }

  private static List<View> overrides(View all) {
    return all.nested("value").stream().map(each -> override(each, Names.OVERRIDE)).toList();
  }

  private static View override(View override, String annotation) {
    View own = override.as(annotation).with("name", override, "name");
    return override
        .annotation("column")
        .map(c -> own.with("column", named(c, Names.COLUMN), override, "column"))
        .orElse(own);
  }
}
