package dev.rowan.migrations.schema;

import java.util.List;

/**
 * Columns that refer to a row of another table.
 *
 * @param name the name of the constraint
 * @param columns the columns
 * @param table the table they refer to
 * @param references its columns, one for each
 * @param onDelete what becomes of the row when the other is deleted
 * @param onUpdate what becomes of the columns when those of the other change
 * @param isFull whether of several columns all are NULL or none ({@code match full})
 * @param timing when it is checked
 * @param isValidated whether the rows that were there before it were looked at
 */
public record ForeignKey(
    String name,
    List<String> columns,
    QualifiedName table,
    List<String> references,
    Action onDelete,
    Action onUpdate,
    boolean isFull,
    Timing timing,
    boolean isValidated) {

  /** Copies the columns. */
  public ForeignKey {
    columns = List.copyOf(columns);
    references = List.copyOf(references);
  }

  /** A foreign key that refuses what would break it, at once. */
  public static ForeignKey of(
      String name, List<String> columns, QualifiedName table, List<String> references) {
    return new ForeignKey(
        name,
        columns,
        table,
        references,
        Action.NO_ACTION,
        Action.NO_ACTION,
        false,
        Timing.IMMEDIATE,
        true);
  }

  /** The same key that does this when the other row is deleted, and when its key changes. */
  public ForeignKey acting(Action whenDeleted, Action whenUpdated) {
    return new ForeignKey(
        name, columns, table, references, whenDeleted, whenUpdated, isFull, timing, isValidated);
  }

  /** What is done when the other row changes. */
  public enum Action {
    /** An error at the end of the statement or the transaction. */
    NO_ACTION("a", "no action"),
    /** An error at once. */
    RESTRICT("r", "restrict"),
    /** The same. */
    CASCADE("c", "cascade"),
    /** The columns become NULL. */
    SET_NULL("n", "set null"),
    /** The columns get their defaults. */
    SET_DEFAULT("d", "set default");

    private final String code;
    private final String sql;

    Action(String code, String sql) {
      this.code = code;
      this.sql = sql;
    }

    /** As it stands in SQL. */
    String sql() {
      return sql;
    }

    /**
     * What stands in SQL.
     *
     * @throws IllegalArgumentException when it is no action
     */
    static Action ofSql(String sql) {
      for (Action action : values()) {
        if (action.sql.equals(sql)) {
          return action;
        }
      }
      throw new IllegalArgumentException("No action of a foreign key: " + sql);
    }

    /** What the catalogs say with one letter. */
    static Action of(String code) {
      for (Action action : values()) {
        if (action.code.equals(code)) {
          return action;
        }
      }
      throw new IllegalArgumentException("No action of a foreign key: " + code);
    }
  }
}
