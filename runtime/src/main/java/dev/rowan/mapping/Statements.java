package dev.rowan.mapping;

import dev.rowan.Database;
import dev.rowan.internal.Connections;
import dev.rowan.internal.LargeResults;
import dev.rowan.internal.Lease;
import dev.rowan.internal.StatementLog;
import dev.rowan.internal.StatementRun;
import dev.rowan.internal.WriteSettings;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes the statements of one owner, a repository mostly, under whose name they are logged. A
 * statement runs in the transaction of the thread, or for itself on a connection of the pool.
 * Immutable and thread-safe; {@link Database#statements} gives it.
 */
public final class Statements {

  static final int FETCH_SIZE = 1000;

  private final Database database;
  private final Connections connections;
  private final StatementLog log;
  private final WriteSettings writing;
  private final @Nullable StreamConnection stream;

  /** For {@link Database} alone. */
  @SuppressWarnings("exports")
  public Statements(
      Database database, Connections connections, StatementLog log, WriteSettings writing) {
    this(database, connections, log, writing, null);
  }

  private Statements(
      Database database,
      Connections connections,
      StatementLog log,
      WriteSettings writing,
      @Nullable StreamConnection stream) {
    this.database = database;
    this.connections = connections;
    this.log = log;
    this.writing = writing;
    this.stream = stream;
  }

  /** Makes a statement with {@code ?} for its parameters. The caller closes it. */
  public SqlStatement prepare(String sql) {
    return prepare(sql, lease(), PreparedStatement.NO_GENERATED_KEYS, null);
  }

  /**
   * Makes a statement each of whose parameters is an array: what is bound adds one value to each,
   * and {@link SqlStatement#addRow} ends the row. The caller closes it.
   */
  public SqlStatement prepareRows(String sql) {
    return prepareRows(sql, connections.inTransaction());
  }

  /**
   * As {@link #prepareRows}, for the only statement of a transaction: nothing goes on there when it
   * fails.
   */
  public SqlStatement prepareOnlyRows(String sql) {
    return prepareRows(sql, false);
  }

  private SqlStatement prepareRows(String sql, boolean isGuarded) {
    return prepare(sql, lease(), PreparedStatement.NO_GENERATED_KEYS, new ValueArrays(isGuarded));
  }

  /**
   * Makes a COPY into these columns. What it is given is sent as it comes, or, where the connection
   * is that of a transaction, in portions: between them other statements may run on it. The caller
   * closes it.
   */
  public CopyInput prepareCopy(CopyTarget target) {
    CopyRows rows = new CopyRows(target, hasConnection());
    return new CopyInput(
        prepare(target.sql(), lease(), PreparedStatement.NO_GENERATED_KEYS, rows), rows);
  }

  /**
   * Undoes a statement of {@link #prepareRows} that failed in the running transaction, so that it
   * goes on.
   */
  public void undoRows() {
    try (SqlStatement undo = prepare("rollback to savepoint " + ValueArrays.SAVEPOINT)) {
      undo.execute();
    }
  }

  /**
   * Marks where {@link #undoRows} goes back to, for what is no statement of {@code prepareRows}.
   */
  public void guardRows() {
    try (SqlStatement guard = prepare("savepoint " + ValueArrays.SAVEPOINT)) {
      guard.execute();
    }
  }

  /** Makes the running transaction one that can only be rolled back. */
  public void abort() {
    try (SqlStatement none = prepare("rollback to savepoint rowan_never")) {
      none.execute();
    }
  }

  /** Whether the calling thread runs a transaction. */
  public boolean inTransaction() {
    return connections.inTransaction();
  }

  /** Makes a statement for {@link SqlStatement#updateEachReturning}. The caller closes it. */
  public SqlStatement prepareBatch(String sql) {
    return prepare(sql, lease(), PreparedStatement.RETURN_GENERATED_KEYS, null);
  }

  private Lease lease() {
    Lease ofStream = leaseOfStream();
    return ofStream == null ? connections.lease() : ofStream;
  }

  /** The connection of the stream that the calling thread reads, unless it runs a transaction. */
  private @Nullable Lease leaseOfStream() {
    return stream == null || connections.inTransaction() ? null : stream.leaseOfReader();
  }

  /**
   * Makes a statement for {@link SqlStatement#stream}: its rows arrive in portions, in the running
   * transaction or in one of its own that ends when it is closed.
   */
  public SqlStatement prepareStream(String sql) {
    Lease lease = connections.streamLease();
    SqlStatement statement =
        at(lease).prepare(sql, lease, PreparedStatement.NO_GENERATED_KEYS, null);
    try {
      statement.statement.setFetchSize(FETCH_SIZE);
      return statement;
    } catch (SQLException e) {
      RuntimeException failure = statement.run.failure(e);
      statement.close();
      throw failure;
    }
  }

  /** Whether the calling thread holds the connection on which its next statement runs. */
  public boolean hasConnection() {
    return connections.inTransaction() || leaseOfStream() != null;
  }

  /** These, on the connection of a stream, as long as it is open. */
  private Statements at(Lease lease) {
    return connections.inTransaction()
        ? this
        : new Statements(database, connections, log, writing, new StreamConnection(lease));
  }

  @Nullable StreamConnection stream() {
    return stream;
  }

  private SqlStatement prepare(String sql, Lease lease, int keys, @Nullable ManyRows columns) {
    StatementRun run = new StatementRun(connections, lease, sql, log.recording(sql));
    try {
      return new SqlStatement(
          this,
          keys == PreparedStatement.NO_GENERATED_KEYS
              ? prepared(sql, lease, columns)
              : lease.jdbc().prepareStatement(sql, keys),
          run,
          columns,
          null);
    } catch (SQLException e) {
      RuntimeException failure = run.failure(e);
      run.end();
      throw failure;
    }
  }

  /** The rows that a statement for many rows returns are counted before they are read. */
  private static PreparedStatement prepared(String sql, Lease lease, @Nullable ManyRows columns)
      throws SQLException {
    return columns instanceof ValueArrays arrays
        ? lease
            .jdbc()
            .prepareStatement(
                arrays.guarded(sql), ResultSet.TYPE_SCROLL_INSENSITIVE, ResultSet.CONCUR_READ_ONLY)
        : lease.jdbc().prepareStatement(sql);
  }

  /** What a COPY to the client writes, all at once. */
  byte[] copied(String sql) {
    try (CopyOutput copy = new CopyOutput(prepare(sql))) {
      return copy.all();
    }
  }

  /**
   * Runs queries none of which needs what another one reads: in one round trip where that can be,
   * else one after the other.
   */
  public void run(List<? extends Load> loads) {
    if (loads.size() < 2 || !Trip.run(this, loads)) {
      loads.forEach(this::run);
    }
  }

  private void run(Load load) {
    try (SqlStatement statement = prepare(load.sql())) {
      load.bind(statement);
      load.read(statement);
    }
  }

  /** The queries as one statement; null when each must be sent alone. The caller closes it. */
  @Nullable Trip trip(List<? extends Load> loads) {
    if (!connections.isPipelining()) {
      return null;
    }
    Lease lease = lease();
    String sql = loads.stream().map(Load::sql).collect(Collectors.joining("\n;\n"));
    StatementRun run = new StatementRun(connections, lease, sql, null);
    try {
      return connections.canSendTogether(lease)
          ? new Trip(this, lease.jdbc().prepareStatement(sql), run)
          : ended(run);
    } catch (SQLException e) {
      RuntimeException failure = run.failure(e);
      run.end();
      throw failure;
    }
  }

  private static @Nullable Trip ended(StatementRun run) {
    run.end();
    return null;
  }

  StatementLog log() {
    return log;
  }

  LargeResults large() {
    return connections.large();
  }

  /** What makes way for the next statement of the thread while rows arrive; null when none do. */
  void arriving(@Nullable Runnable keepRest) {
    connections.arriving(keepRest);
  }

  /** Begins to run several statements as one. The caller closes it. */
  public Atomic atomic() {
    return new Atomic(connections.join());
  }

  /** The moment at which a call writes that begins now. */
  public WriteMoment moment() {
    return new WriteMoment(writing);
  }

  /** The listeners of the database. */
  public Listeners listeners() {
    return writing.listeners();
  }

  /** The database of these statements. */
  public Database database() {
    return database;
  }
}
