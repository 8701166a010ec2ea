package dev.rowan;

import java.util.Iterator;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/**
 * Inserts any number of entities of which some may be bad: the good ones go in, and of the others
 * it reports which rows they are and what is wrong with them. Memory does not grow with their
 * number. They are made ready and checked as by an insert; cascades take no part.
 *
 * <pre>{@code
 * ImportReport<User> report = users.importAll().from(lines.map(User::of));
 * report.failures().forEach(f -> log.warn("line {}: {}", f.row(), f.reasons()));
 * }</pre>
 *
 * <p>What an entity's constraints forbid never reaches the database. What the database forbids,
 * each row for itself, is found with savepoints, and of two rows with one key the first goes in. A
 * thousand rows are one transaction, unless one runs already, in which it takes part then. A
 * failure that is not a row's, of the connection say, ends it; the transactions before it stay.
 *
 * @param <E> the entity
 */
public final class Import<E> {

  private final Source<E> source;
  private final Progress progress;
  private final Settings settings;

  /** Runs them. */
  @FunctionalInterface
  interface Source<E> {
    ImportReport<E> load(Import<E> options, Iterator<? extends E> entities);
  }

  /** What is chosen. */
  private record Settings(int chunk, int kept, boolean isAllOrNothing) {}

  Import(Source<E> source) {
    this(source, Progress.NONE, new Settings(1_000, 1_000, false));
  }

  private Import(Source<E> source, Progress progress, Settings settings) {
    this.source = source;
    this.progress = progress;
    this.settings = settings;
  }

  /**
   * This, with one transaction for all rows, which is rolled back if one of them is bad: the report
   * has all that are.
   */
  public Import<E> allOrNothing() {
    return new Import<>(source, progress, new Settings(settings.chunk(), settings.kept(), true));
  }

  /**
   * This, with so many rows in a transaction instead of 1,000.
   *
   * @throws IllegalArgumentException when it is not from 1 to 10,000
   */
  public Import<E> chunk(int rows) {
    if (rows < 1 || rows > 10_000) {
      throw new IllegalArgumentException("A chunk has 1 to 10000 rows, and not " + rows);
    }
    return new Import<>(
        source, progress, new Settings(rows, settings.kept(), settings.isAllOrNothing()));
  }

  /**
   * This, keeping so many failures for the report instead of 1,000; all of them are counted.
   *
   * @throws IllegalArgumentException when it is negative
   */
  public Import<E> keep(int failures) {
    if (failures < 0) {
      throw new IllegalArgumentException("No report has " + failures + " failures");
    }
    return new Import<>(
        source, progress, new Settings(settings.chunk(), failures, settings.isAllOrNothing()));
  }

  /** As {@link CopyIn#progress}. */
  public Import<E> progress(long rows, LongConsumer told) {
    return new Import<>(source, progress.told(rows, told), settings);
  }

  /**
   * This, asking before each chunk whether to stop: then {@code from} throws a {@link
   * CancellationException}, as it does when its thread is interrupted, and what was written stays.
   */
  public Import<E> cancelWhen(BooleanSupplier condition) {
    return new Import<>(source, progress.cancelledWhen(condition), settings);
  }

  /**
   * Inserts the entities that are good, and tells of the others.
   *
   * @throws dev.rowan.errors.DataException when something else than a row is at fault
   * @throws CancellationException when it was cancelled
   */
  public ImportReport<E> from(Iterator<? extends E> entities) {
    return source.load(this, entities);
  }

  /** Inserts the entities, as {@link #from(Iterator)}. */
  public ImportReport<E> from(Iterable<? extends E> entities) {
    return from(entities.iterator());
  }

  /** Inserts the entities, as {@link #from(Iterator)}, and closes the stream. */
  public ImportReport<E> from(Stream<? extends E> entities) {
    try (entities) {
      return from(entities.iterator());
    }
  }

  Progress progress() {
    return progress;
  }

  int chunk() {
    return settings.chunk();
  }

  int kept() {
    return settings.kept();
  }

  boolean isAllOrNothing() {
    return settings.isAllOrNothing();
  }
}
