package dev.rowan.mapping;

import java.io.OutputStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Consumer;
import org.postgresql.core.NativeQuery;
import org.postgresql.core.Parser;

/**
 * A query whose rows a COPY writes. A COPY takes no parameters, and a value never becomes SQL: the
 * values are sent as parameters of a select that makes them settings of the transaction, which the
 * query reads.
 */
public final class CopiedQuery {

  private static final String SETTING = "rowan.copy";

  private final Statements statements;
  private final String sql;
  private final Consumer<SqlStatement> binding;

  /** The SQL with {@code ?} for its parameters, and what binds them. */
  public CopiedQuery(Statements statements, String sql, Consumer<SqlStatement> binding) {
    this.statements = statements;
    this.sql = sql;
    this.binding = binding;
  }

  /** Writes the rows in a format, {@code format csv}, and returns how many they are. */
  public long writeTo(OutputStream out, String format) {
    try (Atomic atomic = statements.atomic()) {
      NativeQuery parsed = parsed();
      int count = parsed.bindPositions.length;
      List<String> values = count == 0 ? List.of() : settings(count);
      String copy = "copy (" + query(parsed, values) + ") to stdout (" + format + ")";
      long rows = write(copy, out);
      if (count > 0) {
        forget(count);
      }
      atomic.commit();
      return rows;
    }
  }

  private long write(String copy, OutputStream out) {
    try (CopyOutput output = new CopyOutput(statements.prepare(copy))) {
      return output.writeTo(out);
    }
  }

  private NativeQuery parsed() {
    try {
      return Parser.parseJdbcSql(sql, true, true, false, false, false).get(0);
    } catch (SQLException e) {
      throw new IllegalArgumentException("Not a statement: " + sql, e);
    }
  }

  private static String query(NativeQuery parsed, List<String> values) {
    StringBuilder query = new StringBuilder();
    int next = 0;
    for (int i = 0; i < values.size(); i++) {
      int place = parsed.bindPositions[i];
      query.append(parsed.nativeSql, next, place).append(values.get(i));
      next = place + NativeQuery.bindName(i + 1).length();
    }
    return query.append(parsed.nativeSql, next, parsed.nativeSql.length()).toString();
  }

  /** Makes the values settings, and returns what reads each as a value of its type. */
  private List<String> settings(int count) {
    StringJoiner made = new StringJoiner(", ", "select ", " from ");
    StringJoiner values = new StringJoiner(", ", "(select ", ") as p");
    for (int i = 1; i <= count; i++) {
      made.add("set_config('" + SETTING + i + "', v" + i + "::text, true) is null");
      made.add("v" + i + " is null");
      made.add("pg_typeof(v" + i + ")::text");
      values.add("? as v" + i);
    }
    List<String> read = new ArrayList<>(count);
    try (SqlStatement statement = statements.prepare(made.toString() + values)) {
      binding.accept(statement);
      Row row = statement.row();
      for (int i = 1; i <= count; i++) {
        String value =
            row.getBoolean(3 * i - 1) ? "null" : "current_setting('" + SETTING + i + "')";
        read.add("cast(" + value + " as " + row.getString(3 * i) + ")");
      }
    }
    return read;
  }

  /** Leaves no value in a transaction that goes on. */
  private void forget(int count) {
    StringJoiner none = new StringJoiner(", ", "select ", "");
    for (int i = 1; i <= count; i++) {
      none.add("set_config('" + SETTING + i + "', '', true) is null");
    }
    try (SqlStatement statement = statements.prepare(none.toString())) {
      statement.execute();
    }
  }
}
