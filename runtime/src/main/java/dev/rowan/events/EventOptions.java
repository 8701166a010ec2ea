package dev.rowan.events;

import dev.rowan.internal.EventLog;
import java.time.Duration;
import java.util.Objects;

/**
 * How listeners are told of what was committed.
 *
 * <pre>{@code
 * Database.builder().events(EventOptions.DEFAULTS.threads(8).queue(10_000))
 * }</pre>
 *
 * @param threads how many of them run at once
 * @param queue how many transactions may wait for a thread; when there are more, the thread that
 *     commits tells the listeners itself, so that nothing is lost and nobody waits for himself
 * @param drain how long the database waits for them when it is closed
 * @param errors is told of failures; they are logged if nothing is said
 */
public record EventOptions(int threads, int queue, Duration drain, EventErrorHandler errors) {

  /** Two threads, a queue of 1,000 transactions, ten seconds, and a log of errors. */
  public static final EventOptions DEFAULTS =
      new EventOptions(2, 1_000, Duration.ofSeconds(10), EventLog::failed);

  /**
   * Checks the options.
   *
   * @throws IllegalArgumentException when there are no threads, or less than nothing
   */
  public EventOptions {
    if (threads < 1) {
      throw new IllegalArgumentException("Events need at least one thread, not " + threads);
    }
    if (queue < 0) {
      throw new IllegalArgumentException("A queue cannot hold " + queue + " transactions");
    }
    if (drain.isNegative()) {
      throw new IllegalArgumentException("Nobody can wait for " + drain);
    }
    Objects.requireNonNull(errors, "The error handler is null");
  }

  /** With so many threads. */
  public EventOptions threads(int most) {
    return new EventOptions(most, queue, drain, errors);
  }

  /** With a queue for so many transactions. */
  public EventOptions queue(int most) {
    return new EventOptions(threads, most, drain, errors);
  }

  /** With so much time when the database is closed. */
  public EventOptions drain(Duration longest) {
    return new EventOptions(threads, queue, longest, errors);
  }

  /** With this handler of failures. */
  public EventOptions errors(EventErrorHandler handler) {
    return new EventOptions(threads, queue, drain, handler);
  }
}
