package dev.rowan.query;

import dev.rowan.mapping.Statements;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A stream whose rows are read ahead in portions, for each of which the rest is read at once. */
final class Portions<D, E> extends Spliterators.AbstractSpliterator<E> {

  private static final int SIZE = 1000;

  private final Stream<D> source;
  private final Spliterator<D> rows;
  private final Function<List<D>, List<E>> completion;
  private Iterator<E> portion = Collections.emptyIterator();

  private Portions(Stream<D> source, Function<List<D>, List<E>> completion) {
    super(Long.MAX_VALUE, ORDERED);
    this.source = source;
    this.rows = source.spliterator();
    this.completion = completion;
  }

  /** The rows, with what the plan of the reader fetches for them. */
  static <E> Stream<E> of(Stream<E> rows, NodeReader<E> reader, Statements statements) {
    return of(
        rows,
        portion -> {
          reader.fetchManys(statements, portion);
          reader.reset();
          return portion;
        });
  }

  /** What the rows are when the rest was read, which is done for many at once. */
  static <D, E> Stream<E> of(Stream<D> rows, Function<List<D>, List<E>> completion) {
    Portions<D, E> portions = new Portions<>(rows, completion);
    return StreamSupport.stream(portions, false).onClose(rows::close);
  }

  @Override
  public boolean tryAdvance(Consumer<? super E> action) {
    if (!portion.hasNext()) {
      readPortion();
    }
    boolean hasNext = portion.hasNext();
    if (hasNext) {
      action.accept(portion.next());
    }
    return hasNext;
  }

  private void readPortion() {
    List<D> read = new ArrayList<>(SIZE);
    boolean hasMore = true;
    while (hasMore && read.size() < SIZE) {
      hasMore = rows.tryAdvance(read::add);
    }
    try {
      portion = completion.apply(read).iterator();
    } catch (RuntimeException | Error failure) {
      closeAfter(failure);
      throw failure;
    }
  }

  private void closeAfter(Throwable failure) {
    try {
      source.close();
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
    }
  }
}
