package dev.rowan.migrations.schema;

import static dev.rowan.migrations.schema.Change.Kind.CREATE_INDEX;
import static dev.rowan.migrations.schema.Change.Kind.DROP_INDEX;
import static dev.rowan.migrations.schema.Change.Kind.RENAME;

import dev.rowan.query.Identifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The steps for the indexes of a table or a materialized view. */
final class IndexChanges {

  private final QualifiedName table;
  private final Rebuilt rebuilt;
  private final SchemaDiff.Changes changes;

  IndexChanges(QualifiedName table, Rebuilt rebuilt, SchemaDiff.Changes changes) {
    this.table = table;
    this.rebuilt = rebuilt;
    this.changes = changes;
  }

  void add(List<Index> from, List<Index> to) {
    List<Index> gone = new ArrayList<>(from);
    List<Index> come = new ArrayList<>(to);
    for (Index index : to) {
      if (from.contains(index) && !isDisturbed(index)) {
        gone.remove(index);
        come.remove(index);
      }
    }
    rename(gone, come);
    gone.forEach(index -> changes.add(DROP_INDEX, index.name(), "drop index " + name(index).sql()));
    come.forEach(index -> changes.add(CREATE_INDEX, index.name(), Ddl.index(index, table)));
  }

  private void rename(List<Index> gone, List<Index> come) {
    for (Index other : List.copyOf(come)) {
      gone.stream()
          .filter(index -> named(index, other.name()).equals(other) && !isDisturbed(index))
          .findFirst()
          .ifPresent(
              index -> {
                gone.remove(index);
                come.remove(other);
                changes.add(
                    RENAME,
                    index.name(),
                    "alter index "
                        + name(index).sql()
                        + " rename to "
                        + Identifiers.quoted(other.name()));
              });
    }
  }

  private QualifiedName name(Index index) {
    return table.sibling(index.name());
  }

  /** An expression or a condition would be taken over with the types that it had. */
  private boolean isDisturbed(Index index) {
    if (!rebuilt.isTouched(table)) {
      return false;
    }
    return index.where() != null
        || index.keys().stream().anyMatch(key -> !key.matches("[a-z_][a-z0-9_]*"))
        || Stream.concat(index.keys().stream(), index.include().stream())
            .anyMatch(key -> rebuilt.isAgain(table, key));
  }

  private static Index named(Index index, String name) {
    return new Index(
        name,
        index.isUnique(),
        index.method(),
        index.keys(),
        index.include(),
        index.isNullsDistinct(),
        index.options(),
        index.where());
  }
}
