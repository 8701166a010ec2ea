package dev.rowan.query;

import dev.rowan.errors.NotFoundException;
import dev.rowan.mapping.Atomic;
import dev.rowan.mapping.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A statement that writes rows and returns something of each. It runs when a result is asked for,
 * each time anew, in the transaction of the thread if there is one. Immutable and thread-safe.
 *
 * @param <R> what it returns of each row
 */
public final class Returning<R> {

  private final Statements statements;
  private final ReturningTree tree;
  private final Selection<R> selection;

  Returning(Statements statements, ReturningTree tree, Selection<R> selection) {
    this.statements = statements;
    this.tree = tree;
    this.selection = selection;
  }

  /** Of all rows, in a list that may be changed; in no order, and null where it is NULL. */
  public List<R> list() {
    if (tree.change().isEmpty()) {
      return new ArrayList<>();
    }
    return new SelectionRows<>(selection).list(statements, tree.statement());
  }

  /** As {@link #list()}, each mapped; a NULL is given to the mapper as null. */
  public <T> List<T> list(Function<? super R, ? extends T> mapper) {
    List<T> all = new ArrayList<>();
    for (R value : list()) {
      all.add(mapper.apply(value));
    }
    return all;
  }

  /**
   * Of the only row; empty when there is none, or its only value is NULL.
   *
   * @throws dev.rowan.errors.NotUniqueException when there are more; then nothing is written
   */
  public Optional<R> optional() {
    try (Atomic atomic = statements.atomic()) {
      Optional<R> value = optionalOf();
      atomic.commit();
      return value;
    }
  }

  private Optional<R> optionalOf() {
    if (tree.change().isEmpty()) {
      return Optional.empty();
    }
    return new SelectionRows<>(selection).optional(statements, tree.statement());
  }

  /**
   * Of the only row.
   *
   * @throws NotFoundException when there is none, or its only value is NULL
   * @throws dev.rowan.errors.NotUniqueException when there are more; then nothing is written
   */
  public R one() {
    try (Atomic atomic = statements.atomic()) {
      Optional<R> value = optionalOf();
      if (value.isEmpty()) {
        throw new NotFoundException("No row where one must be", toString(), null);
      }
      atomic.commit();
      return value.get();
    }
  }

  /**
   * The rows as a common table expression of another statement, which runs this one once. The rows
   * that it writes are seen there only by what it returns; the table is read as it was before.
   */
  public Cte asCte(String name) {
    return Cte.of(name, tree);
  }

  /** The SQL, with {@code ?} for the values. */
  @Override
  public String toString() {
    return tree.statement().sql();
  }
}
