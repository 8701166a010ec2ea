package dev.rowan.internal;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * One asynchronous operation and the future of its result. Whoever completes the future before the
 * operation does, by cancelling it or by a timeout, cancels the operation.
 */
final class AsyncRun<T extends @Nullable Object> implements Runnable {

  private final Connections connections;
  private final Callable<T> call;
  private final CompletableFuture<T> future = new CompletableFuture<>();
  private final Cancellation cancellation = new Cancellation();
  private volatile boolean ended;

  AsyncRun(Connections connections, Callable<T> call) {
    this.connections = connections;
    this.call = call;
    CompletableFuture<T> unused = future.whenComplete((result, failure) -> completed());
  }

  CompletableFuture<T> future() {
    return future;
  }

  private void completed() {
    if (!ended) {
      cancellation.cancel();
    }
  }

  /** Runs it, unless nobody waits for it any more. */
  @Override
  public void run() {
    if (future.isDone()) {
      return;
    }
    T result;
    try {
      result = connections.cancellable(cancellation, call);
    } catch (Throwable e) {
      fail(e);
      return;
    }
    ended = true;
    future.complete(result);
  }

  /** Completes the future with a failure. */
  void fail(Throwable failure) {
    ended = true;
    future.completeExceptionally(failure);
  }
}
