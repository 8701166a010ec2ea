package dev.rowan.migrations;

import dev.rowan.Database;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A session with the history of its database: what every call of {@link Migrations} works on. */
final class Workplace implements AutoCloseable {
  private final Session session;
  private final HistoryTable history;
  private final RunTable runs;
  private final RunnerLock lock;
  private final TableName table;
  private boolean locked;

  private Workplace(Session session, TableName table) {
    this.session = session;
    this.table = table;
    this.history = new HistoryTable(session, table);
    this.runs = new RunTable(session, table);
    this.lock = new RunnerLock(session, table);
  }

  static Workplace open(Database database, MigrationOptions options) throws SQLException {
    Session session = Session.open(database);
    try {
      return new Workplace(session, new TableName(schema(session, options), options.table()));
    } catch (SQLException | RuntimeException e) {
      session.close();
      throw e;
    }
  }

  private static String schema(Session session, MigrationOptions options) throws SQLException {
    String schema =
        options.schema() == null ? session.queryText("select current_schema()") : options.schema();
    if (schema.isEmpty()) {
      throw new MigrationException(
          "No schema of the search path is there; say in the options which one has the history");
    }
    return schema;
  }

  Session session() {
    return session;
  }

  HistoryTable history() {
    return history;
  }

  RunTable runs() {
    return runs;
  }

  TableName table() {
    return table;
  }

  /** Waits until no other runner is at work, and makes the table of the history. */
  void lock(MigrationOptions options, MigrationListener listener) throws SQLException {
    lock.take(options, listener);
    locked = true;
    history.create();
  }

  /** Whether the schema has tables and the like that are not the history's, nor of extensions. */
  boolean hasTables() throws SQLException {
    return !session
        .query(
            """
            select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = ? and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
              and c.relname <> all (array[?, ?])
              and not exists (
                select from pg_depend d
                where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
            limit 1""",
            row -> row.getInt(1),
            table.schema(),
            table.table(),
            table.with(RunTable.ENDING).table())
        .isEmpty();
  }

  /** Where everything stands, or would stand after a dry run. */
  Overview overview(MigrationFiles files, @Nullable DryRun dryRun) throws SQLException {
    var unfinished = runs.all();
    boolean others = !locked && !unfinished.isEmpty() && lock.isHeld();
    List<HistoryEntry> entries = history.entries();
    return new Overview(
        files, dryRun == null ? entries : dryRun.after(entries), unfinished, others);
  }

  /** Ends the lock and the session; what fails then is of no more interest. */
  @Override
  public void close() throws SQLException {
    try (session) {
      if (locked && !session.jdbc().isClosed()) {
        lock.release();
      }
    }
  }
}
