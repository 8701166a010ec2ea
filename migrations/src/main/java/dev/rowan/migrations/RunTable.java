package dev.rowan.migrations;

import dev.rowan.migrations.AppliedMigration.Direction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The table of migrations that run in steps and have not ended: how far they are. It is made by the
 * first of them.
 */
final class RunTable {
  /** What its name has after that of the history. */
  static final String ENDING = "_runs";

  private final Session session;
  private final TableName name;

  RunTable(Session session, TableName history) {
    this.session = session;
    this.name = history.with(ENDING);
  }

  /** Makes the table unless it is there. */
  void create() throws SQLException {
    session.execute(
        """
        create table if not exists %s (
          script varchar(1000) primary key,
          direction varchar(4) not null,
          state varchar(10) not null,
          statements_done int not null default 0,
          attempted boolean not null default false,
          done_checksum int not null default 0,
          batch_cursor text,
          rows_done bigint not null default 0,
          rows_total bigint,
          message text,
          started_at timestamptz not null default now(),
          changed_at timestamptz not null default now()
        )"""
            .formatted(name));
  }

  List<RunState> all() throws SQLException {
    if (session.queryText("select to_regclass(?)::text", name.toString()).isEmpty()) {
      return List.of();
    }
    return session.query("select * from %s order by started_at".formatted(name), RunTable::state);
  }

  Optional<RunState> find(String script) throws SQLException {
    return all().stream().filter(run -> run.script().equals(script)).findFirst();
  }

  void begin(String script, Direction direction) throws SQLException {
    session.update(
        "insert into %s (script, direction, state) values (?, ?, 'running')".formatted(name),
        script,
        direction.name().toLowerCase(Locale.ROOT));
  }

  /** Notes that a statement is going to run that no transaction protects. */
  void attempt(String script) throws SQLException {
    update("attempted = true, state = 'running'", script);
  }

  /** Notes how many statements are done, and the sum over them. */
  void done(String script, int statements, int checksum) throws SQLException {
    session.update(
        ("update %s set statements_done = ?, done_checksum = ?, attempted = false,"
                + " state = 'running', message = null, changed_at = now() where script = ?")
            .formatted(name),
        statements,
        checksum,
        script);
  }

  /** Notes that the run ended with an error that the server gave. */
  void failed(String script, String message) throws SQLException {
    session.update(
        "update %s set state = 'failed', message = ?, changed_at = now() where script = ?"
            .formatted(name),
        message,
        script);
  }

  /** Notes that the run goes on. */
  void resume(String script) throws SQLException {
    update("state = 'running', attempted = false, message = null", script);
  }

  /** Notes how many rows there are to move. */
  void total(String script, long rows) throws SQLException {
    session.update("update %s set rows_total = ? where script = ?".formatted(name), rows, script);
  }

  /** The statement that notes a batch, unless another run has done so: for its transaction. */
  String batchSql() {
    return """
        update %s set batch_cursor = ?, rows_done = ?, changed_at = now()
        where script = ? and state = 'running' and batch_cursor is not distinct from ?"""
        .formatted(name);
  }

  void delete(String script) throws SQLException {
    session.update(deleteSql(), script);
  }

  /** The statement that forgets a run. */
  String deleteSql() {
    return "delete from %s where script = ?".formatted(name);
  }

  private void update(String changes, String script) throws SQLException {
    session.update(
        "update %s set %s, changed_at = now() where script = ?".formatted(name, changes), script);
  }

  private static RunState state(ResultSet row) throws SQLException {
    long total = row.getLong("rows_total");
    boolean hasTotal = !row.wasNull();
    return new RunState(
        row.getString("script"),
        row.getString("direction").equals("up") ? Direction.UP : Direction.DOWN,
        row.getString("state").equals("failed"),
        row.getInt("statements_done"),
        row.getBoolean("attempted"),
        row.getInt("done_checksum"),
        row.getString("batch_cursor"),
        row.getLong("rows_done"),
        hasTotal ? total : null,
        row.getString("message"));
  }
}
