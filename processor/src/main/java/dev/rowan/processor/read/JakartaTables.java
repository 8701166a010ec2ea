package dev.rowan.processor.read;

import java.util.List;
import java.util.Optional;
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

  private static List<View> keys(View table) {
    return table.nested("uniqueConstraints").stream()
        .map(key -> Jakarta.renamed(key, Names.UNIQUE, "columns", "columnNames", "name", "name"))
        .toList();
  }
}
