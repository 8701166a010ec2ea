package dev.rowan.query;

import dev.rowan.mapping.Statements;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A stream whose rows are read ahead in portions, for each of which the plan fetches at once. */
final class Portions<E> extends Spliterators.AbstractSpliterator<E> {

  private static final int SIZE = 1000;

  private final Stream<E> source;
  private final Spliterator<E> rows;
  private final NodeReader<E> reader;
  private final Statements statements;
  private final Deque<E> portion = new ArrayDeque<>();

  private Portions(Stream<E> source, NodeReader<E> reader, Statements statements) {
    super(Long.MAX_VALUE, ORDERED);
    this.source = source;
    this.rows = source.spliterator();
    this.reader = reader;
    this.statements = statements;
  }

  static <E> Stream<E> of(Stream<E> rows, NodeReader<E> reader, Statements statements) {
    Portions<E> portions = new Portions<>(rows, reader, statements);
    return StreamSupport.stream(portions, false).onClose(rows::close);
  }

  @Override
  public boolean tryAdvance(Consumer<? super E> action) {
    if (portion.isEmpty()) {
      readPortion();
    }
    E next = portion.poll();
    if (next == null) {
      return false;
    }
    action.accept(next);
    return true;
  }

  private void readPortion() {
    List<E> read = new ArrayList<>(SIZE);
    boolean hasMore = true;
    while (hasMore && read.size() < SIZE) {
      hasMore = rows.tryAdvance(read::add);
    }
    try {
      reader.fetchManys(statements, read);
    } catch (RuntimeException | Error failure) {
      closeAfter(failure);
      throw failure;
    }
    reader.reset();
    portion.addAll(read);
  }

  private void closeAfter(Throwable failure) {
    try {
      source.close();
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
    }
  }
}
