package dev.rowan.internal;

import dev.rowan.errors.DataException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** One run of a statement: its connection, its failure, and what an observer is told. */
public final class StatementRun {

  private final Lease lease;
  private final String sql;
  private final @Nullable Recording recording;
  private final @Nullable Cancellation cancellation;
  private final boolean isPart;
  private boolean ended;

  /** Without an observer there is no recording. The run must be ended. */
  public StatementRun(
      Connections connections, Lease lease, String sql, @Nullable Recording recording) {
    this(lease, sql, recording, connections.cancellation(), false);
    lease.statementOpened();
  }

  private StatementRun(
      Lease lease,
      String sql,
      @Nullable Recording recording,
      @Nullable Cancellation cancellation,
      boolean isPart) {
    this.lease = lease;
    this.sql = sql;
    this.recording = recording;
    this.cancellation = cancellation;
    this.isPart = isPart;
  }

  /** The run of one of the statements that are sent as this one. */
  public StatementRun part(String itsSql, @Nullable Recording itsRecording) {
    return new StatementRun(lease, itsSql, itsRecording, null, true);
  }

  /** The statement is there, and can be cancelled when it runs. */
  public void opened(PreparedStatement statement) {
    if (cancellation != null) {
      cancellation.opened(statement);
    }
  }

  /** The SQL. */
  public String sql() {
    return sql;
  }

  /** Whether parameters are recorded. */
  public boolean observed() {
    return recording != null;
  }

  /** Records a parameter. */
  public void bound(int index, @Nullable Object value) {
    if (recording != null) {
      recording.bound(index, value);
    }
  }

  /** Hides the parameter that is recorded next. */
  public void maskNext() {
    if (recording != null) {
      recording.maskNext();
    }
  }

  /** Hides all parameters. */
  public void maskAll() {
    if (recording != null) {
      recording.maskAll();
    }
  }

  /** Records that the parameters were added to a batch. */
  public void batched(int executions) {
    if (recording != null) {
      recording.batched(executions);
    }
  }

  /** Records that so many rows were bound. */
  public void rowsBound(int count) {
    if (recording != null) {
      recording.rowsBound(count);
    }
  }

  /** Fails when the operation was cancelled. */
  public void check() {
    if (cancellation != null) {
      cancellation.check();
    }
  }

  /** The statement is about to run. */
  public void start() {
    check();
    if (recording != null) {
      recording.start();
    }
  }

  /** Records how many rows were read or changed. */
  public void rows(long rows) {
    if (recording != null) {
      recording.rows(rows);
    }
  }

  /** Records why it failed. */
  public void failed(DataException failure) {
    if (recording != null) {
      recording.failed(failure);
    }
  }

  /** It did not run after all, and nobody is told. */
  public void forget() {
    if (recording != null) {
      recording.forget();
    }
  }

  /** Whether it is a transaction of its own. */
  public boolean isAlone() {
    return lease.autoCommit();
  }

  /** Whether another thread may cancel it. */
  public boolean isCancellable() {
    return cancellation != null;
  }

  /** Translates a failure. */
  public DataException failure(SQLException failure) {
    DataException translated = lease.failure(failure, sql, lease.autoCommit());
    if (recording != null) {
      recording.failed(translated);
    }
    return translated;
  }

  /** Runs a batch so that all of it is done or nothing. */
  public long[] atomically(Batch batch) {
    try {
      return lease.autoCommit() ? inTransaction(batch) : batch.execute();
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  private long[] inTransaction(Batch batch) throws SQLException {
    lease.jdbc().setAutoCommit(false);
    try {
      long[] changed = batch.execute();
      lease.jdbc().commit();
      return changed;
    } catch (SQLException | RuntimeException | Error e) {
      rollbackAfter(e);
      throw e;
    }
  }

  private void rollbackAfter(Throwable failure) {
    try {
      lease.jdbc().rollback();
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
  }

  /** Ends a run whose statement could not be made. */
  public void end() {
    end(null);
  }

  /** Closes the statement, gives the connection back and tells the observer. */
  public void end(@Nullable PreparedStatement statement) {
    if (ended) {
      return;
    }
    ended = true;
    try {
      if (statement != null && !isPart) {
        close(statement);
      }
    } catch (SQLException e) {
      throw failure(e);
    } finally {
      if (!isPart) {
        lease.statementClosed();
      }
      if (recording != null) {
        recording.end();
      }
    }
  }

  private void close(PreparedStatement statement) throws SQLException {
    if (cancellation != null) {
      cancellation.closed(statement);
    }
    statement.close();
  }

  /** The execution of a batch. */
  @FunctionalInterface
  public interface Batch {
    /** Executes it. */
    long[] execute() throws SQLException;
  }
}
