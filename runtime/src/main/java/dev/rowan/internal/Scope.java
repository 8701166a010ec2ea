package dev.rowan.internal;

import dev.rowan.errors.TransactionException;
import java.sql.Savepoint;
import org.jspecify.annotations.Nullable;

/**
 * One level of a transaction: the outermost, which commits; a nested one, which is a savepoint; or
 * a part, which leaves everything to the level around it. Closed without a commit it rolls back.
 */
public final class Scope implements AutoCloseable {

  private final RunningTransaction transaction;
  private final @Nullable Savepoint savepoint;
  private final @Nullable ThreadLocal<?> running;
  private final int delivered;
  private boolean rollbackOnly;
  private boolean committed;
  private boolean ended;

  private Scope(
      RunningTransaction transaction,
      @Nullable Savepoint savepoint,
      @Nullable ThreadLocal<?> running) {
    this.transaction = transaction;
    this.savepoint = savepoint;
    this.running = running;
    this.delivered = transaction.deliveries();
  }

  static Scope outermost(RunningTransaction transaction, ThreadLocal<?> running) {
    return new Scope(transaction, null, running);
  }

  static Scope nested(RunningTransaction transaction) {
    return new Scope(transaction, transaction.savepoint(), null);
  }

  static Scope joined(RunningTransaction transaction) {
    return new Scope(transaction, null, null);
  }

  /** Whether it is a savepoint in another transaction. */
  public boolean isNested() {
    return savepoint != null;
  }

  /** Whether it will be rolled back at its end. */
  public boolean isRollbackOnly() {
    return rollbackOnly;
  }

  /** Decides that it is rolled back at its end. */
  public void rollbackOnly() {
    checkRunning();
    rollbackOnly = true;
  }

  /** Fails when it has ended. */
  public void checkRunning() {
    if (ended) {
      throw new TransactionException("This transaction has ended");
    }
  }

  /** Commits, unless it is to be rolled back. */
  public void commit() {
    checkRunning();
    if (rollbackOnly) {
      return;
    }
    if (savepoint != null) {
      transaction.release(savepoint);
    } else if (running != null) {
      transaction.commit();
    }
    committed = true;
  }

  /** Ends it, with a rollback if it was not committed. */
  @Override
  public void close() {
    if (ended) {
      return;
    }
    ended = true;
    try {
      if (!committed) {
        rollback();
      }
    } finally {
      if (running != null) {
        running.remove();
        transaction.end(committed);
      }
    }
  }

  private void rollback() {
    if (savepoint != null) {
      transaction.forget(delivered);
      transaction.rollbackTo(savepoint);
    } else if (running != null) {
      transaction.rollback();
    }
  }
}
