package dev.rowan.internal;

import dev.rowan.errors.StatementTimeoutException;
import dev.rowan.errors.TransactionException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/** The transaction that a thread runs, on its connection. */
final class RunningTransaction {

  private final Lease lease;
  private final TransactionSetup setup;
  private final EventRuns events;
  private final List<Delivery> deliveries = new ArrayList<>(0);
  private final long started = System.nanoTime();
  private long statementTimeout;

  private RunningTransaction(Lease lease, TransactionSetup setup, EventRuns events) {
    this.lease = lease;
    this.setup = setup;
    this.events = events;
  }

  /** Begins it: the server hears of it with the first statement. */
  static RunningTransaction begin(Lease lease, TransactionSetup setup, EventRuns events) {
    RunningTransaction transaction = new RunningTransaction(lease, setup, events);
    try {
      if (!setup.characteristics().isEmpty()) {
        transaction.execute("set transaction " + setup.characteristics());
      }
      return transaction;
    } catch (SQLException e) {
      RuntimeException failure = lease.failure(e, null, false);
      lease.giveBack();
      throw failure;
    }
  }

  TransactionSetup setup() {
    return setup;
  }

  /** The connection for one more statement, if there is time left for it. */
  Lease leaseForStatement() {
    Duration timeout = setup.timeout();
    if (timeout != null) {
      limitStatement(timeout);
    }
    return lease;
  }

  /** Keeps the server's limit within a tenth of the time that is left. */
  private void limitStatement(Duration timeout) {
    long left = millisLeft(timeout);
    if (statementTimeout == 0 || left < statementTimeout - statementTimeout / 10) {
      try {
        execute("set local statement_timeout = " + left);
        statementTimeout = left;
      } catch (SQLException e) {
        throw lease.failure(e, null, false);
      }
    }
  }

  private long millisLeft(Duration timeout) {
    long left = timeout.minusNanos(System.nanoTime() - started).toMillis();
    if (left <= 0) {
      throw new StatementTimeoutException(
          "The transaction has used up its time of " + timeout, null, null);
    }
    return left;
  }

  void commit() {
    Duration timeout = setup.timeout();
    if (timeout != null) {
      millisLeft(timeout);
    }
    try {
      if (hasFailed()) {
        throw new TransactionException(
            "A statement of this transaction failed, so it was rolled back and not committed."
                + " Run what may fail in a nested transaction");
      }
      lease.jdbc().commit();
    } catch (SQLException e) {
      throw lease.failure(e, null, true);
    }
  }

  /** The server would answer the commit of a failed transaction with a silent rollback. */
  private boolean hasFailed() throws SQLException {
    return lease.jdbc().unwrap(BaseConnection.class).getTransactionState()
        == TransactionState.FAILED;
  }

  void rollback() {
    if (lease.isBroken()) {
      return;
    }
    try {
      lease.jdbc().rollback();
    } catch (SQLException e) {
      throw lease.failure(e, null, false);
    }
  }

  Savepoint savepoint() {
    leaseForStatement();
    try {
      return lease.jdbc().setSavepoint();
    } catch (SQLException e) {
      throw lease.failure(e, null, false);
    }
  }

  void release(Savepoint savepoint) {
    try {
      lease.jdbc().releaseSavepoint(savepoint);
    } catch (SQLException e) {
      throw lease.failure(e, null, false);
    }
  }

  void rollbackTo(Savepoint savepoint) {
    if (lease.isBroken()) {
      return;
    }
    Connection jdbc = lease.jdbc();
    try {
      jdbc.rollback(savepoint);
      jdbc.releaseSavepoint(savepoint);
      statementTimeout = 0; // a limit set since then is rolled back as well
    } catch (SQLException e) {
      throw lease.failure(e, null, false);
    }
  }

  /** Tells this after the commit, unless it is rolled back. */
  void afterCommit(Delivery delivery) {
    deliveries.add(delivery);
  }

  /** How much there is to tell. */
  int deliveries() {
    return deliveries.size();
  }

  /** Forgets what was to be told since there was so much. */
  void forget(int known) {
    deliveries.subList(known, deliveries.size()).clear();
  }

  /** Ends it. What is told to the thread itself is told when it has no connection any more. */
  void end(boolean committed) {
    lease.giveBack();
    if (committed) {
      events.deliver(deliveries);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = lease.jdbc().createStatement()) {
      statement.execute(sql);
    }
  }
}
