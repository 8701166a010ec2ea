package dev.rowan.processor.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** What annotations of Jakarta Persistence say of tables. */
final class JakartaTables {

  private JakartaTables() {}

  /** The unique constraints of a table, which name columns and not properties. */
  static Optional<View> uniqueKeys(Element type, String annotation) {
    return Jakarta.written(type, "Table")
        .filter(table -> !table.nested("uniqueConstraints").isEmpty())
        .map(table -> table.as(annotation).with("value", keys(table), table, "uniqueConstraints"));
  }

  /** The indexes of a table, which name columns and not properties. */
  static Optional<View> indexes(Element type, String annotation) {
    return Jakarta.written(type, "Table")
        .filter(table -> !table.nested("indexes").isEmpty())
        .map(table -> table.as(annotation).with("value", indexes(table), table, "indexes"));
  }

  private static List<View> indexes(View table) {
    return table.nested("indexes").stream().map(JakartaTables::index).toList();
  }

  /** Behind the name of a column may stand its order. */
  private static View index(View index) {
    List<String> columns =
        Stream.of(index.string("columnList").split(","))
            .map(String::strip)
            .filter(column -> !column.isEmpty())
            .toList();
    return Jakarta.renamed(index, Names.INDEX, "name", "name", "unique", "unique")
        .with(
            "columns",
            columns.stream().map(c -> c.split("\\s", 2)[0]).toList(),
            index,
            "columnList")
        .with(
            "orders",
            columns.stream().map(c -> c.replaceFirst("^\\S+", "")).toList(),
            index,
            "columnList");
  }

  private static List<View> keys(View table) {
    return table.nested("uniqueConstraints").stream()
        .map(key -> Jakarta.renamed(key, Names.UNIQUE, "columns", "columnNames", "name", "name"))
        .toList();
  }
}
