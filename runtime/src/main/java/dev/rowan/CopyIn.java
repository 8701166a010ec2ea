package dev.rowan;

import dev.rowan.query.CheckReturnValue;
import java.util.Iterator;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
 * <p>{@link #upsert()} updates the rows that have the keys of entities already, and {@link
 * #returning} gives back what the database made.
 *
 * <p>In a transaction it takes part in it; else it is one of its own. Where a column has a type
 * whose binary form is not known, or the table has rules or policies, the rows travel as those of
 * {@code insertAll} do, some thousands at a time, and all else is the same.
 *
 * @param <E> the entity
 */
public final class CopyIn<E> {

  private final Source<E> source;
  private final Upsert<E> byOnlyKey;
  private final Progress progress;
  private final @Nullable Upsert<E> upsert;
  private final @Nullable Consumer<? super E> returned;

  /** Makes runs. */
  @FunctionalInterface
  interface Source<E> {
    long load(CopyIn<E> options, Iterator<? extends E> entities);
  }

  CopyIn(Source<E> source, Upsert<E> byOnlyKey) {
    this(source, byOnlyKey, Progress.NONE, null, null);
  }

  private CopyIn(
      Source<E> source,
      Upsert<E> byOnlyKey,
      Progress progress,
      @Nullable Upsert<E> upsert,
      @Nullable Consumer<? super E> returned) {
    this.source = source;
    this.byOnlyKey = byOnlyKey;
    this.progress = progress;
    this.upsert = upsert;
    this.returned = returned;
  }

  private CopyIn<E> with(Progress other) {
    return new CopyIn<>(source, byOnlyKey, other, upsert, returned);
  }

  /**
   * This, updating the rows that have the only key of entities already; see {@link Upsert}.
   *
   * @throws IllegalStateException when the entity has no upsert, as {@link
   *     EntityRepository#upsert()}, or several keys
   */
  @CheckReturnValue
  public CopyIn<E> upsert() {
    return upsert(byOnlyKey);
  }

  /**
   * This, updating the rows that have the keys of entities already, as the upsert says. The
   * entities are copied into a temporary table of the transaction, from which one statement inserts
   * and updates: all of them or none, in constant memory. {@code from} returns how many rows were
   * written.
   *
   * <p>A key may be there once, unless the upsert lets it {@linkplain Upsert#repeats repeat}: then
   * the last entity that has it is the one that is written.
   *
   * @throws IllegalStateException when the entity has several keys, and the upsert says none
   */
  @CheckReturnValue
  public CopyIn<E> upsert(Upsert<E> choice) {
    return new CopyIn<>(source, byOnlyKey, progress, choice.complete(), returned);
  }

  /**
   * This, giving each entity to the consumer when its row is written, in their order and with what
   * the database made, its id above all: the entity itself, or a copy where it cannot be changed.
   * The rows travel as those of {@code insertAll} or {@code upsertAll}, some thousands at a time in
   * one transaction, which is committed when all were given; what the consumer throws ends it, and
   * nothing is written.
   */
  @CheckReturnValue
  public CopyIn<E> returning(Consumer<? super E> consumer) {
    return new CopyIn<>(source, byOnlyKey, progress, upsert, Objects.requireNonNull(consumer));
  }

  /**
   * This, telling the listener each time that so many more rows were taken how many they are by
   * now. It is told by the calling thread, and what it throws ends the COPY.
   *
   * @throws IllegalArgumentException when {@code rows} is less than one
   */
  public CopyIn<E> progress(long rows, LongConsumer told) {
    return with(progress.told(rows, told));
  }

  /**
   * This, asking every few hundred rows whether to stop: then nothing is written, and {@code from}
   * throws a {@link CancellationException}, as it does when its thread is interrupted.
   */
  public CopyIn<E> cancelWhen(BooleanSupplier condition) {
    return with(progress.cancelledWhen(condition));
  }

  /**
   * Loads the entities and returns how many they were, or how many rows an upsert wrote.
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

  /** How rows that are there are found and updated; null when all are inserted. */
  @Nullable Upsert<E> choice() {
    return upsert;
  }

  /** Who is given the entities that were written; null when nobody is. */
  @Nullable Consumer<? super E> returned() {
    return returned;
  }
}
