package dev.rowan.query;

import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.Statements;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One statement that deletes rows of several tables. PostgreSQL checks foreign keys at the end of
 * it, so that the order of the tables does not matter.
 */
final class DeleteStatement {

  /** What is deleted from one table. */
  private record Part(List<String> conditions, List<KeyArrays> arrays) {
    Part() {
      this(new ArrayList<>(), new ArrayList<>());
    }

    String sql(String table) {
      return "delete from " + table + " where " + String.join(" or ", conditions);
    }
  }

  private final Map<String, Part> parts = new LinkedHashMap<>();

  /** Adds the rows of a table that have one of the keys in these columns. */
  void add(String table, List<String> columns, KeyArrays keys) {
    Part part = parts.computeIfAbsent(table, name -> new Part());
    part.conditions().add(keys.in(columns));
    part.arrays().add(keys);
  }

  /** Deletes the rows, and returns how many there were in the table that was added last. */
  long run(Statements statements) {
    try (SqlStatement delete = statements.prepare(sql())) {
      int position = 1;
      for (Part part : parts.values()) {
        for (KeyArrays keys : part.arrays()) {
          position = keys.bind(delete, position);
        }
      }
      return delete.update();
    }
  }

  private String sql() {
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
