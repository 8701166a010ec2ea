package dev.rowan.internal;

import dev.rowan.errors.TransactionException;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Gives statements their connections and knows the running transaction of each thread. */
public final class Connections {

  private final ConnectionSource source;
  private final EventRuns events;
  private final boolean isPipelining;
  private final LargeResults large;

  @SuppressWarnings("ThreadLocalUsage") // each database has its own, and lives as long as it
  private final ThreadLocal<@Nullable RunningTransaction> running = new ThreadLocal<>();

  @SuppressWarnings("ThreadLocalUsage") // as above
  private final ThreadLocal<@Nullable Cancellation> cancellations = new ThreadLocal<>();

  @SuppressWarnings("ThreadLocalUsage") // as above
  private final ThreadLocal<@Nullable Runnable> arriving = new ThreadLocal<>();

  /**
   * Takes connections from this source, and tells of what was committed on them. Those that are
   * pipelining may carry several statements in one round trip.
   */
  public Connections(
      ConnectionSource source, EventRuns events, boolean isPipelining, LargeResults large) {
    this.source = source;
    this.events = events;
    this.isPipelining = isPipelining;
    this.large = large;
  }

  /** Whether statements may travel together at all. */
  public boolean isPipelining() {
    return isPipelining;
  }

  /** Whether statements may travel together on this connection. */
  public boolean canSendTogether(Lease lease) {
    return isPipelining && lease.canSendTogether();
  }

  /** What is known of large results. */
  public LargeResults large() {
    return large;
  }

  /** What takes the rest of the rows that arrive while the thread reads them; null when none do. */
  public void arriving(@Nullable Runnable keepRest) {
    arriving.set(keepRest);
  }

  /**
   * A statement that waits for a lock may wait behind one that waits for the rows to end, which
   * they would not while their reader waits; so they end before it begins.
   */
  private void endArrival() {
    Runnable keepRest = arriving.get();
    if (keepRest != null) {
      keepRest.run();
    }
  }

  /** The connection of the running transaction, or one for a single statement. */
  public Lease lease() {
    endArrival();
    RunningTransaction transaction = running.get();
    return transaction == null
        ? Lease.take(source, Lease.Holder.STATEMENT)
        : transaction.leaseForStatement();
  }

  /** The connection of the running transaction, or one for a stream. */
  public Lease streamLease() {
    endArrival();
    RunningTransaction transaction = running.get();
    return transaction == null
        ? Lease.take(source, Lease.Holder.STREAM)
        : transaction.leaseForStatement();
  }

  /** Begins a transaction, or a savepoint in the running one. */
  public Scope begin(TransactionSetup setup) {
    RunningTransaction transaction = running.get();
    if (transaction == null) {
      return outermost(setup);
    }
    if (!setup.isNone() && !setup.equals(transaction.setup())) {
      throw new TransactionException(
          "A nested transaction runs in the outer one and cannot change its options from "
              + transaction.setup()
              + " to "
              + setup);
    }
    return Scope.nested(transaction);
  }

  /** Begins a transaction, or becomes a part of the running one without a savepoint. */
  public Scope join() {
    RunningTransaction transaction = running.get();
    return transaction == null ? outermost(TransactionSetup.NONE) : Scope.joined(transaction);
  }

  /** Whether the thread runs a transaction. */
  public boolean inTransaction() {
    return running.get() != null;
  }

  /** Tells this after the commit of the thread's transaction; at once when it runs none. */
  public void afterCommit(Delivery delivery) {
    RunningTransaction transaction = running.get();
    if (transaction == null) {
      events.deliver(List.of(delivery));
    } else {
      transaction.afterCommit(delivery);
    }
  }

  private Scope outermost(TransactionSetup setup) {
    endArrival();
    RunningTransaction transaction =
        RunningTransaction.begin(Lease.take(source, Lease.Holder.TRANSACTION), setup, events);
    running.set(transaction);
    return Scope.outermost(transaction, running);
  }

  /** Runs a call whose statements can be cancelled from elsewhere. */
  <T extends @Nullable Object> T cancellable(Cancellation cancellation, Callable<T> call)
      throws Exception {
    Cancellation around = cancellations.get();
    cancellations.set(cancellation);
    try {
      return call.call();
    } finally {
      cancellations.set(around);
    }
  }

  /** By what statements of the thread can be cancelled; null when they cannot. */
  @Nullable Cancellation cancellation() {
    return cancellations.get();
  }

  /** How many connections there can be, or what is usual when that is not known. */
  int size() {
    return source.size();
  }

  /** The data source behind it. */
  public DataSource dataSource() {
    return source.dataSource();
  }

  /** Closes the source if it is its own, after everything is told. */
  public void close() {
    events.close();
    source.close();
  }
}
