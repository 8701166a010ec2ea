package dev.rowan.migrations.advise;

import dev.rowan.migrations.explain.IndexCandidate;
import dev.rowan.migrations.explain.LiveSchema;
import dev.rowan.migrations.explain.LiveTable;
import dev.rowan.migrations.explain.LiveTable.LiveKey;
import dev.rowan.query.Identifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Foreign keys whose columns no index finds. */
final class ForeignKeyAdvice {
  private ForeignKeyAdvice() {}

  static List<Advice> of(LiveSchema live, EntityModel entities) {
    List<Advice> all = new ArrayList<>();
    for (LiveTable table : live.whole()) {
      for (LiveKey key : table.foreignKeys()) {
        if (!isServed(table, key)) {
          all.add(advice(table, key, entities));
        }
      }
    }
    return all;
  }

  /** An index of the rows that have a value serves too. */
  private static boolean isServed(LiveTable table, LiveKey key) {
    List<String> columns = key.columns().stream().map(Identifiers::quoted).toList();
    return table.indexes().stream()
        .anyMatch(
            index ->
                index.isValid()
                    && index.keys().size() >= columns.size()
                    && index.keys().subList(0, columns.size()).containsAll(columns)
                    && (index.where() == null || isOfValues(index.where(), columns)));
  }

  private static boolean isOfValues(String where, List<String> columns) {
    String plain = where.toLowerCase(Locale.ROOT);
    return Stream.of(plain)
        .anyMatch(w -> columns.stream().anyMatch(c -> w.equals("(" + c + " is not null)")));
  }

  private static Advice advice(LiveTable table, LiveKey key, EntityModel entities) {
    String name = LiveTable.text(table.name());
    String other = LiveTable.text(key.table());
    IndexCandidate index =
        new IndexCandidate(table.name(), table.isPartitioned(), "btree", key.columns(), null);
    boolean isDeclared = entities.hasForeignKey(table.name(), key.columns());
    return new Advice(
        "foreign-key-index",
        name,
        key.name() + " has no index on (" + index.keys() + ")",
        "who deletes from "
            + other
            + ", changes its key or joins from it looks at all "
            + Advisor.count(table.rows())
            + " rows of "
            + name,
        index.statement(),
        isDeclared
            ? "none: the relation has an index by itself; rowan diff --write makes the migration"
            : entities.annotation(index));
  }
}
