package dev.rowan.query;

import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.Statements;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One statement that deletes rows of several tables. PostgreSQL checks foreign keys at the end of
 * it, so that the order of the tables does not matter.
 */
final class DeleteStatement {

  /** What is deleted from one table, or marked in it. */
  private record Part(@Nullable Marking marking, List<String> conditions, List<KeyArrays> arrays) {
    Part(@Nullable Marking marking) {
      this(marking, new ArrayList<>(), new ArrayList<>());
    }

    String sql(String table) {
      String any = String.join(" or ", conditions);
      if (marking == null) {
        return "delete from " + table + " where " + any;
      }
      return marking.sql(conditions.size() == 1 ? any : "(" + any + ")");
    }

    int bind(SqlStatement delete, int position) {
      int next = marking == null ? position : marking.bind(delete, position);
      for (KeyArrays keys : arrays) {
        next = keys.bind(delete, next);
      }
      return next;
    }
  }

  private final Map<String, Part> parts = new LinkedHashMap<>();

  /**
   * Adds the rows of a table that have one of the keys in these columns, and fulfil a further
   * condition if there is one: some are only marked.
   */
  void add(
      String table,
      @Nullable Marking marking,
      List<String> columns,
      KeyArrays keys,
      String further) {
    Part known = parts.remove(table);
    Part part = known == null ? new Part(marking) : known;
    parts.put(table, part); // behind all others
    part.conditions().add(keys.in(columns) + further);
    part.arrays().add(keys);
  }

  /** Deletes the rows, and returns how many there were in the table that was added last. */
  long run(Statements statements) {
    try (SqlStatement delete = statements.prepare(sql())) {
      int position = 1;
      for (Part part : parts.values()) {
        position = part.bind(delete, position);
      }
      return delete.update();
    }
  }

  String sql() {
    StringBuilder sql = new StringBuilder();
    int number = 0;
    for (Map.Entry<String, Part> entry : parts.entrySet()) {
      String delete = entry.getValue().sql(entry.getKey());
      number++;
      if (number == parts.size()) {
        return sql.append(number == 1 ? "" : "\n").append(delete).toString();
      }
      sql.append(number == 1 ? "with " : ",\n").append("deleted_").append(number);
      sql.append(" as (").append(delete).append(')');
    }
    throw new IllegalStateException("Nothing is deleted");
  }
}
