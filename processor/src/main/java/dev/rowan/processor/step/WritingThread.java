package dev.rowan.processor.step;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Writes classes while the compiler's own thread reads the next entity. That one alone may ask the
 * compiler, so what is done here knows models and nothing else. The thread starts with the first
 * work of a round and ends with the round.
 */
final class WritingThread {
  private @Nullable ExecutorService executor;

  /** Begins some work; all of it is done in this order. */
  <T> Result<T> start(Callable<T> work) {
    if (executor == null) {
      executor = Executors.newSingleThreadExecutor(WritingThread::newThread);
    }
    return new Result<>(executor.submit(work));
  }

  private static Thread newThread(Runnable work) {
    Thread thread = new Thread(work, "rowan-writer");
    thread.setDaemon(true);
    return thread;
  }

  /** Ends the thread, and drops the work that it has not begun. */
  void end() {
    if (executor != null) {
      executor.shutdownNow();
      executor = null;
    }
  }

  /** What comes of some work. */
  record Result<T>(Future<T> future) {

    /** Waits for it, interrupted or not, as it ends by itself; and fails as the work failed. */
    T get() {
      boolean isInterrupted = false;
      try {
        while (true) {
          try {
            return future.get();
          } catch (InterruptedException e) {
            isInterrupted = true;
          }
        }
      } catch (ExecutionException e) {
        throw asUnchecked(e.getCause());
      } finally {
        if (isInterrupted) {
          Thread.currentThread().interrupt();
        }
      }
    }

    private static RuntimeException asUnchecked(@Nullable Throwable fault) {
      if (fault instanceof Error error) {
        throw error;
      }
      return fault instanceof RuntimeException known ? known : new IllegalStateException(fault);
    }
  }
}
