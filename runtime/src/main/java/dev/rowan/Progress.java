package dev.rowan;

import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Who is told how far a load has come, and who may stop it. Immutable. */
final class Progress {

  static final Progress NONE = new Progress(Long.MAX_VALUE, count -> {}, null);

  private final long every;
  private final LongConsumer listener;
  private final @Nullable BooleanSupplier isCancelled;

  private Progress(long every, LongConsumer listener, @Nullable BooleanSupplier isCancelled) {
    this.every = every;
    this.listener = listener;
    this.isCancelled = isCancelled;
  }

  /** This with a listener that is told each time that so many rows more were taken. */
  Progress told(long rows, LongConsumer told) {
    if (rows < 1) {
      throw new IllegalArgumentException("A listener is told every " + rows + " rows");
    }
    return new Progress(rows, Objects.requireNonNull(told), isCancelled);
  }

  /** This, stopped by a condition. */
  Progress cancelledWhen(BooleanSupplier condition) {
    return new Progress(every, listener, Objects.requireNonNull(condition));
  }

  /** How many of the next rows may be taken before somebody is told. */
  int upToTold(long taken, int most) {
    return (int) Math.min(most, every - taken % every);
  }

  /** Tells the listener when it is time. */
  void taken(long count) {
    if (count % every == 0) {
      listener.accept(count);
    }
  }

  /** Fails when it was cancelled, with what is the case then. */
  void check(long taken, String then) {
    boolean isInterrupted = Thread.currentThread().isInterrupted();
    if (isInterrupted || (isCancelled != null && isCancelled.getAsBoolean())) {
      throw new CancellationException(
          "It was %s after %s rows, and %s"
              .formatted(isInterrupted ? "interrupted" : "cancelled", taken, then));
    }
  }
}
