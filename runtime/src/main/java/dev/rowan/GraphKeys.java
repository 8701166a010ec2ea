package dev.rowan;

import dev.rowan.mapping.Row;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.query.GraphRelation;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;

/**
 * Finds the rows of entities that have no id by a unique key, and gives them what an insert would
 * have read back: the id, and what else the database makes.
 */
final class GraphKeys<E> {

  private final GraphTable<E> table;
  private final List<String> key;

  /** Finds them by these columns, which are a key. */
  GraphKeys(GraphTable<E> table, List<String> key) {
    this.table = table;
    this.key = table.repository().graphKey(key);
  }

  /** Finds the rows of these entities, by one statement of as many as it takes. */
  void find(List<GraphEntry<E>> entries) {
    List<String> read = UpsertSql.names(Objects.requireNonNull(table.sql().upsert()).returns());
    for (int next = 0; next < entries.size() && !read.isEmpty(); ) {
      next = find(entries, next, read);
    }
  }

  private int find(List<GraphEntry<E>> entries, int from, List<String> read) {
    try (SqlStatement find = table.statements().prepareRows(sql(read))) {
      int next = from;
      boolean isFull = false;
      while (next < entries.size() && !isFull) {
        table.mapper().bindInsert(find, entries.get(next++).current);
        isFull = find.addRow();
      }
      var rows = find.rows();
      for (int i = rows.size(); i > 0; i--) {
        Row row = rows.next();
        GraphEntry<E> entry = entries.get(from + (int) row.getLong(read.size() + 1) - 1);
        entry.written(table.mapper().readSaved(row, entry.current));
      }
      return next;
    }
  }

  private String sql(List<String> read) {
    InsertText insert = InsertText.of(Objects.requireNonNull(table.sql().insertAll()).text());
    StringJoiner columns = new StringJoiner(", ");
    read.forEach(name -> columns.add("t." + name));
    StringJoiner same = new StringJoiner(" and ");
    key.forEach(name -> same.add("t." + name + " = v." + name));
    return "select %s, %s\n%s\njoin %s t on %s%s"
        .formatted(
            columns,
            insert.number(),
            insert.rows(),
            insert.table(),
            same,
            GraphRelation.andAlive(table.table()));
  }
}
