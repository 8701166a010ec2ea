package dev.rowan.migrations.lint;

import dev.rowan.migrations.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/**
 * An {@code alter table}.
 *
 * @param table the table
 * @param actions what is done to it, one for each comma
 */
record AlterTable(QualifiedName table, List<Words> actions) {

  /** What a statement says; empty when it is another one. */
  static Optional<AlterTable> of(Words statement) {
    Words words = statement.copy();
    if (!words.take("alter", "table") && !words.take("alter", "foreign", "table")) {
      return Optional.empty();
    }
    QualifiedName table = words.maybe("if", "exists").maybe("only").qualifiedName();
    return Optional.of(new AlterTable(table, words.maybe("*").parts()));
  }

  /** The beginning of a statement about the same table. */
  String sql() {
    return "alter table " + Steps.name(table);
  }
}
