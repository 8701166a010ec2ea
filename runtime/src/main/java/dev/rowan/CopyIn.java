package dev.rowan;

import java.util.Iterator;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/**
 * Loads any number of entities into their table through PostgreSQL's {@code COPY}, one by one as
 * they are given: all of them or none. Memory does not grow with their number. They are made ready
 * and checked as by an insert, and what they hold is stored as by an insert; what the database
 * makes, ids above all, does not come back, and cascades take no part.
 *
 * <pre>{@code
 * long count = users.copyIn().progress(100_000, n -> log.info("{} users", n)).from(lines.map(User::of));
 * }</pre>
 *
 * <p>In a transaction it takes part in it; else it is one of its own. Where a column has a type
 * whose binary form is not known, or the table has rules or policies, the rows travel as those of
 * {@code insertAll} do, some thousands at a time, and all else is the same.
 *
 * @param <E> the entity
 */
public final class CopyIn<E> {

  private final Source<E> source;
  private final Progress progress;

  /** Makes runs. */
  @FunctionalInterface
  interface Source<E> {
    long load(CopyIn<E> options, Iterator<? extends E> entities);
  }

  CopyIn(Source<E> source) {
    this(source, Progress.NONE);
  }

  private CopyIn(Source<E> source, Progress progress) {
    this.source = source;
    this.progress = progress;
  }

  /**
   * This, telling the listener each time that so many more rows were taken how many they are by
   * now. It is told by the calling thread, and what it throws ends the COPY.
   *
   * @throws IllegalArgumentException when {@code rows} is less than one
   */
  public CopyIn<E> progress(long rows, LongConsumer told) {
    return new CopyIn<>(source, progress.told(rows, told));
  }

  /**
   * This, asking every few hundred rows whether to stop: then nothing is written, and {@code from}
   * throws a {@link CancellationException}, as it does when its thread is interrupted.
   */
  public CopyIn<E> cancelWhen(BooleanSupplier condition) {
    return new CopyIn<>(source, progress.cancelledWhen(condition));
  }

  /**
   * Loads the entities and returns how many they were.
   *
   * @throws dev.rowan.errors.DataException when the database refuses one: its {@code index()} is
   *     the place of the entity, or -1 where the server does not say, as of a foreign key
   * @throws dev.rowan.validation.ValidationException when one is not valid
   * @throws CancellationException when it was cancelled
   */
  public long from(Iterator<? extends E> entities) {
    return source.load(this, entities);
  }

  /** Loads the entities, as {@link #from(Iterator)}. */
  public long from(Iterable<? extends E> entities) {
    return from(entities.iterator());
  }

  /** Loads the entities, as {@link #from(Iterator)}, and closes the stream. */
  public long from(Stream<? extends E> entities) {
    try (entities) {
      return from(entities.iterator());
    }
  }

  Progress progress() {
    return progress;
  }
}
