package dev.rowan.processor.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** What annotations of Jakarta Persistence say of foreign keys and junction tables. */
final class JakartaJoins {

  private JakartaJoins() {}

  static Optional<View> column(Element element, String annotation) {
    return Jakarta.written(element, "JoinColumn")
        .or(() -> Jakarta.written(element, "PrimaryKeyJoinColumn"))
        .map(column -> column(column, annotation));
  }

  static Optional<View> columns(Element element, String annotation) {
    return Jakarta.written(element, "JoinColumns")
        .or(() -> Jakarta.written(element, "PrimaryKeyJoinColumns"))
        .map(all -> all.as(annotation).with("value", columns(all), all, "value"));
  }

  private static List<View> columns(View all) {
    return all.nested("value").stream().map(each -> column(each, Names.JOIN_COLUMN)).toList();
  }

  private static View column(View column, String annotation) {
    return Jakarta.renamed(
        column,
        annotation,
        "value",
        "name",
        "references",
        "referencedColumnName",
        "nullable",
        "nullable");
  }

  /** What is said of the constraint; of several columns the first one says it for all. */
  static Optional<View> foreignKey(Element element, String annotation) {
    Stream<View> ofSeveral =
        Jakarta.written(element, "JoinColumns").stream()
            .flatMap(
                all ->
                    Stream.concat(
                        all.annotation("foreignKey").stream(), ofColumns(all.nested("value"))));
    Stream<View> ofOne = ofColumns(Jakarta.written(element, "JoinColumn").stream().toList());
    return Stream.concat(ofOne, ofSeveral)
        .filter(key -> !key.string("name").isEmpty())
        .findFirst()
        .map(key -> Jakarta.renamed(key, annotation, "name", "name"));
  }

  private static Stream<View> ofColumns(List<View> columns) {
    return columns.stream().flatMap(column -> column.annotation("foreignKey").stream());
  }

  /** Its columns are named all or by convention. */
  static Optional<View> table(Element element, String annotation) {
    return Jakarta.written(element, "JoinTable")
        .map(
            table -> {
              View own = Jakarta.renamed(table, annotation, "name", "name", "schema", "schema");
              return names(
                  names(own, "columns", table, "joinColumns"),
                  "targetColumns",
                  table,
                  "inverseJoinColumns");
            });
  }

  private static View names(View own, String member, View table, String theirs) {
    List<String> names =
        table.nested(theirs).stream().map(column -> column.string("name")).toList();
    return names.isEmpty() || names.contains("") ? own : own.with(member, names, table, theirs);
  }

  /** Whether a foreign key is named on the element. */
  static boolean isNamed(Element element) {
    return Jakarta.has(element, "JoinColumn") || Jakarta.has(element, "JoinColumns");
  }
}
