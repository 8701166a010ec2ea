package dev.rowan.internal;

import dev.rowan.errors.ConnectionException;
import dev.rowan.errors.TransactionException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Runs asynchronous operations: on threads of its own, no more at once than there are connections,
 * or on those of an executor that somebody else closes.
 */
public final class AsyncRuns {

  private static final int IDLE_SECONDS = 30;
  private static final int CLOSE_SECONDS = 10;

  private final Connections connections;
  private final Executor executor;
  private final @Nullable ThreadPoolExecutor own;
  private volatile boolean closed;

  /** Runs on this executor, or on threads of its own when it is null. */
  public AsyncRuns(Connections connections, @Nullable Executor executor) {
    this.connections = connections;
    if (executor == null) {
      ThreadPoolExecutor threads = threads(connections.size());
      this.own = threads;
      this.executor = threads;
    } else {
      this.own = null;
      this.executor = executor;
    }
  }

  private static ThreadPoolExecutor threads(int most) {
    AtomicLong number = new AtomicLong();
    ThreadPoolExecutor threads =
        new ThreadPoolExecutor(
            most,
            most,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            task -> AsyncThreads.unstarted("rowan-async-" + number.incrementAndGet(), task));
    threads.allowCoreThreadTimeOut(true);
    return threads;
  }

  /** Runs a call. Every failure but a running transaction of the caller is in the future. */
  public <T extends @Nullable Object> CompletableFuture<T> run(Callable<T> call) {
    if (connections.inTransaction()) {
      throw new TransactionException(
          "An asynchronous operation does not join the transaction of the thread that asks for it."
              + " Ask after the transaction, or put the whole of it into async");
    }
    AsyncRun<T> run = new AsyncRun<>(connections, call);
    try {
      executor.execute(run);
    } catch (RejectedExecutionException e) {
      run.fail(closed ? closed() : e);
    }
    return run.future();
  }

  private static ConnectionException closed() {
    return new ConnectionException("This database is closed", null, null, false);
  }

  /** Refuses what waits, and gives what runs some time to end. */
  public void close() {
    closed = true;
    if (own == null) {
      return;
    }
    own.shutdown();
    List<Runnable> waiting = new ArrayList<>();
    own.getQueue().drainTo(waiting);
    for (Runnable run : waiting) {
      ((AsyncRun<?>) run).fail(closed());
    }
    awaitEnd(own);
  }

  private static void awaitEnd(ThreadPoolExecutor threads) {
    try {
      boolean unused = threads.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
