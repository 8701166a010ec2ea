package dev.rowan.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The columns that a COPY fills as an insert of their values would, as the database has them at
 * this moment.
 */
public final class CopyTarget {

  private final String sql;
  private final CopyColumn[] columns;
  private final int fields;
  private final byte[] constants;
  private final boolean isNumbered;

  private CopyTarget(
      String sql, CopyColumn[] columns, int fields, byte[] constants, boolean isNumbered) {
    this.sql = sql;
    this.columns = columns;
    this.fields = fields;
    this.constants = constants;
    this.isNumbered = isNumbered;
  }

  /** The columns of a {@link StagedTable}, of which the last one has the number of the row. */
  static CopyTarget staged(String table, List<ArrayForm> forms) {
    CopyColumn[] columns = new CopyColumn[forms.size() + 1];
    for (int i = 0; i < forms.size(); i++) {
      columns[i] = CopyColumn.of(forms.get(i));
    }
    columns[forms.size()] = CopyColumn.of(ArrayForm.BIGINT);
    return new CopyTarget(
        "copy " + table + " from stdin (format binary)",
        columns,
        columns.length,
        new byte[0],
        true);
  }

  /** Where the number of a row is bound, from 1; 0 when rows have none. */
  public int numberPosition() {
    return isNumbered ? fields : 0;
  }

  /** The COPY. */
  String sql() {
    return sql;
  }

  /** The columns whose values are bound. */
  CopyColumn[] columns() {
    return columns;
  }

  /** How many columns each row has. */
  int fields() {
    return fields;
  }

  /** The values of the other columns, which are the same in all rows. */
  byte[] constants() {
    return constants;
  }

  /**
   * Asks the database for the columns; null when one of them has no binary form for its values, or
   * rows come into the table in another way.
   *
   * @param table the table, as SQL needs it
   * @param bound the columns whose values are bound, in their order
   * @param constant the columns whose values are the same in all rows
   */
  public static @Nullable CopyTarget find(
      Statements statements, String table, List<Column> bound, List<Column> constant) {
    Map<String, ServerColumn> known = known(statements, table);
    List<Column> all = new ArrayList<>(bound);
    all.addAll(constant);
    CopyColumn[] columns = new CopyColumn[bound.size()];
    StringJoiner names = new StringJoiner(", ", "copy " + table + " (", ")");
    for (int i = 0; i < all.size(); i++) {
      Column column = all.get(i);
      ServerColumn server = known.get(column.name());
      if (server == null) {
        return null;
      }
      names.add(column.sqlName());
      if (i < columns.length) {
        CopyColumn taken = CopyColumn.of(Objects.requireNonNull(column.type()), server);
        if (taken == null) {
          return null;
        }
        columns[i] = taken;
      }
    }
    byte[][] values = ServerValues.of(statements, all, known);
    for (int i = 0; i < columns.length; i++) {
      columns[i] = values[i].length == 0 ? columns[i] : columns[i].withDefault(values[i]);
    }
    return new CopyTarget(
        names + " from stdin (format binary)",
        columns,
        all.size(),
        ServerValues.joined(values, columns.length),
        false);
  }

  private static Map<String, ServerColumn> known(Statements statements, String table) {
    Map<String, ServerColumn> known = new HashMap<>();
    try (SqlStatement find = statements.prepare(ServerColumn.SQL)) {
      find.setString(1, table);
      find.list(ServerColumn::read).forEach(column -> known.put(column.name(), column));
    }
    return known;
  }

  /**
   * A column.
   *
   * @param name its name
   * @param sqlName its name, as SQL needs it
   * @param type the type of the values that are bound; null when the value is the same in all rows
   * @param value what is written in place of NULL, or in all rows, as SQL; empty for NULL
   */
  public record Column(String name, String sqlName, @Nullable SqlType<?> type, String value) {}
}
