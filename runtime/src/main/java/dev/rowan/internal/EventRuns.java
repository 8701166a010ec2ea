package dev.rowan.internal;

import dev.rowan.events.EventErrorHandler;
import dev.rowan.events.EventOptions;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Tells listeners of what was committed, on threads of its own: what belongs to one transaction in
 * its order, one after the other. When the threads are busy and the queue is full, or after the
 * database was closed, the thread that committed does it itself. Thread-safe.
 */
public final class EventRuns {

  private static final int IDLE_SECONDS = 30;

  private final EventOptions options;
  private final ThreadPoolExecutor threads;
  private volatile boolean stopped;

  /** Tells them as the options say. */
  public EventRuns(EventOptions options) {
    this.options = options;
    this.threads = threads(options);
  }

  private static ThreadPoolExecutor threads(EventOptions options) {
    AtomicLong number = new AtomicLong();
    ThreadPoolExecutor threads =
        new ThreadPoolExecutor(
            options.threads(),
            options.threads(),
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            queue(options.queue()),
            task -> AsyncThreads.unstarted("rowan-events-" + number.incrementAndGet(), task),
            (task, pool) -> ((Batch) task).runHere());
    threads.allowCoreThreadTimeOut(true);
    return threads;
  }

  private static BlockingQueue<Runnable> queue(int size) {
    return size == 0 ? new SynchronousQueue<>() : new LinkedBlockingQueue<>(size);
  }

  /** Tells what one transaction, which is committed, has to tell. */
  void deliver(List<Delivery> deliveries) {
    if (!deliveries.isEmpty()) {
      threads.execute(new Batch(List.copyOf(deliveries)));
    }
  }

  /**
   * Waits until everything is told, as long as the options say; the rest is given up, and told to
   * the error handler.
   */
  public void close() {
    threads.shutdown();
    if (!awaitEnd()) {
      stopped = true;
      for (Runnable batch : threads.shutdownNow()) {
        batch.run();
      }
    }
  }

  private boolean awaitEnd() {
    try {
      return threads.awaitTermination(options.drain().toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** What one transaction has to tell. */
  private final class Batch implements Runnable {

    private final List<Delivery> deliveries;

    Batch(List<Delivery> deliveries) {
      this.deliveries = deliveries;
    }

    @Override
    public void run() {
      for (Delivery delivery : deliveries) {
        if (stopped) {
          failed(delivery, new CancellationException("The database was closed before this event"));
        } else {
          tell(delivery);
          clearInterrupt();
        }
      }
    }

    /** Runs it on the thread that committed, whose interrupts are its own. */
    void runHere() {
      deliveries.forEach(this::tell);
    }

    private void tell(Delivery delivery) {
      try {
        delivery.listener().run();
      } catch (Throwable e) {
        failed(delivery, e);
      }
    }

    /** What a listener leaves behind does not meet the next one; that of the close does. */
    private void clearInterrupt() {
      if (!stopped) {
        boolean unused = Thread.interrupted();
      }
    }

    private void failed(Delivery delivery, Throwable failure) {
      EventErrorHandler handler = options.errors();
      try {
        handler.failed(delivery.event(), failure);
      } catch (Throwable e) {
        e.addSuppressed(failure);
        EventLog.handlerFailed(e);
      }
    }
  }
}
