package dev.rowan.migrations.draft;

import dev.rowan.migrations.schema.Change;
import dev.rowan.migrations.schema.Index;
import dev.rowan.migrations.schema.QualifiedName;
import dev.rowan.migrations.schema.Table;
import java.util.Optional;

/**
 * An index that is built while others write.
 *
 * @param table the table
 * @param index the index
 * @param sql the statement that builds it while others wait
 */
record IndexFile(QualifiedName table, Index index, String sql) {
  private static final String ALONE = "-- rowan: no transaction\n";

  /** The index that a step creates; empty when it is none of this table. */
  static Optional<IndexFile> of(Change change, Table table) {
    if (change.kind() != Change.Kind.CREATE_INDEX
        || !change.sql().contains(" on " + table.name().sql() + " ")) {
      return Optional.empty();
    }
    return table.indexes().stream()
        .filter(index -> index.name().equals(change.subject()))
        .map(index -> new IndexFile(table.name(), index, change.sql()))
        .findFirst();
  }

  boolean isOf(Table other, Index otherIndex) {
    return table.equals(other.name()) && index.name().equals(otherIndex.name());
  }

  DraftFile file() {
    String name = new QualifiedName(table.schema(), index.name()).sql();
    return new DraftFile(
        "index " + index.name(),
        ALONE + sql.replaceFirst(" index ", " index concurrently ") + ";\n",
        ALONE + "drop index concurrently " + name + ";\n");
  }
}
