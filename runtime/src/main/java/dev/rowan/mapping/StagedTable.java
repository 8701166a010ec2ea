package dev.rowan.mapping;

import java.util.List;
import java.util.StringJoiner;

/**
 * A temporary table that keeps rows until one statement takes them: a column for each parameter of
 * a row, in the form in which its values travel, and one for the number of the row. It lives in the
 * transaction that made it, at most to its end.
 */
public final class StagedTable {

  /** The column with the number of the row, from 1. */
  public static final String NUMBER = "n";

  /** Who loads rows while others are loaded in the same transaction has a table of its own. */
  private static final String FREE =
      """
      select coalesce(max(substr(relname, 14)::integer) + 1, 0)
      from pg_class
      where relnamespace = pg_my_temp_schema() and relname ~ '^rowan_staged_[0-9]{1,9}$'
      """;

  private final String name;
  private final List<ArrayForm> forms;

  private StagedTable(String name, List<ArrayForm> forms) {
    this.name = name;
    this.forms = forms;
  }

  /**
   * Creates one in the running transaction.
   *
   * @param row a statement of {@link Statements#prepareRows} for which one row was bound
   */
  public static StagedTable create(Statements statements, SqlStatement row) {
    long number;
    try (SqlStatement free = statements.prepare(FREE)) {
      number = free.count();
    }
    StagedTable table =
        new StagedTable("pg_temp.rowan_staged_" + number, ManyRows.arrays(row.columns).forms());
    try (SqlStatement create = statements.prepare(table.definition())) {
      create.execute();
    }
    return table;
  }

  private String definition() {
    StringJoiner columns =
        new StringJoiner(", ", "create temp table " + name + " (", ") on commit drop");
    for (int i = 0; i < forms.size(); i++) {
      columns.add(column(i + 1) + " " + forms.get(i).sqlName());
    }
    return columns.add(NUMBER + " bigint not null").toString();
  }

  /** The column of the parameter at this position, from 1. */
  public static String column(int position) {
    return "c" + position;
  }

  /** Its name, as SQL needs it. */
  public String name() {
    return name;
  }

  /** The columns, for a COPY. */
  public CopyTarget target() {
    return CopyTarget.staged(name, forms);
  }

  /** Drops it, where the transaction goes on. */
  public void drop(Statements statements) {
    try (SqlStatement drop = statements.prepare("drop table " + name)) {
      drop.execute();
    }
  }
}
