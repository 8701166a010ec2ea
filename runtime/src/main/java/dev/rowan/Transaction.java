package dev.rowan;

import dev.rowan.internal.Scope;

/**
 * A running transaction. It belongs to the thread that began it; repositories that the thread calls
 * take part in it. After its end every method fails.
 */
public final class Transaction {

  private final Database database;
  private final Scope scope;

  Transaction(Database database, Scope scope) {
    this.database = database;
    this.scope = scope;
  }

  /** The database in which it runs. */
  public Database database() {
    return database;
  }

  /** Decides that it is rolled back at its end, although it returns. */
  public void rollbackOnly() {
    scope.rollbackOnly();
  }

  /** Whether {@link #rollbackOnly} was called. */
  public boolean isRollbackOnly() {
    scope.checkRunning();
    return scope.isRollbackOnly();
  }

  /** Whether it is nested in another: a savepoint, which commits with the outer one. */
  public boolean isNested() {
    scope.checkRunning();
    return scope.isNested();
  }

  /**
   * What runs in a transaction.
   *
   * @param <X> the exception that it may throw
   */
  @FunctionalInterface
  public interface Action<X extends Exception> {
    /** Runs; a normal return commits, whatever is thrown rolls back. */
    void run(Transaction tx) throws X;
  }

  /**
   * What runs in a transaction and has a result.
   *
   * @param <T> the result
   * @param <X> the exception that it may throw
   */
  @FunctionalInterface
  public interface Call<T, X extends Exception> {
    /** Runs; a normal return commits, whatever is thrown rolls back. */
    T run(Transaction tx) throws X;
  }
}
