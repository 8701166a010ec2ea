package dev.rowan.query;

import dev.rowan.errors.NotFoundException;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.Statements;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a select gives when it runs: each result that is asked for runs it anew, in the transaction
 * of the thread if there is one. Immutable and thread-safe.
 *
 * @param <R> what it returns of each row
 */
public abstract sealed class SelectResult<R> permits SelectQuery {

  private final @Nullable Statements statements;
  private final SelectTree tree;
  private final Selection<R> selection;

  SelectResult(@Nullable Statements statements, SelectTree tree, Selection<R> selection) {
    this.statements = statements;
    this.tree = tree;
    this.selection = selection;
  }

  /** What makes the statements, if there is a database. */
  final @Nullable Statements database() {
    return statements;
  }

  final SelectTree tree() {
    return tree;
  }

  final Selection<R> selection() {
    return selection;
  }

  final Selection<?>[] parts() {
    return ((Combined<?>) selection).parts().toArray(new Selection<?>[0]);
  }

  /** The query inside of another one. */
  final Part part() {
    return out -> {
      out.needNames();
      tree.render(out, false);
    };
  }

  private Statements statements() {
    if (statements == null) {
      throw new IllegalStateException(
          "This select was made without a database; begin it with database.select(…)");
    }
    return RowLock.checked(statements, tree instanceof SelectCore core ? core.lock() : null);
  }

  private Renderer rendered() {
    return SelectTree.statement(out -> tree.render(out, false));
  }

  /** All rows, in a list that may be changed; null where a row is NULL. */
  public final List<R> list() {
    return mapped(selection);
  }

  final <T> List<T> mapped(Selection<T> as) {
    return new SelectionRows<>(as).list(statements(), rendered());
  }

  final <T> Optional<T> mappedOptional(Selection<T> as) {
    return new SelectionRows<>(as).optional(statements(), rendered());
  }

  /**
   * The only row; empty when there is none, or its only value is NULL.
   *
   * @throws dev.rowan.errors.NotUniqueException when there are more
   */
  public final Optional<R> optional() {
    return mappedOptional(selection);
  }

  /** The first row in the order given; empty when there is none, or its only value is NULL. */
  public abstract Optional<R> first();

  /**
   * The only row.
   *
   * @throws NotFoundException when there is none, or its only value is NULL
   * @throws dev.rowan.errors.NotUniqueException when there are more
   */
  public final R one() {
    return optional()
        .orElseThrow(
            () -> new NotFoundException("No row where one must be", rendered().sql(), null));
  }

  /**
   * The rows one by one, in constant memory, inside the running transaction or one of its own. The
   * stream must be closed, or read to its end.
   */
  public final Stream<R> stream() {
    Renderer sql = rendered();
    SqlStatement statement = statements().prepareStream(sql.sql());
    try {
      sql.bind(statement);
      return new SelectionRows<>(selection).stream(statement);
    } catch (RuntimeException | Error failure) {
      statement.close();
      throw failure;
    }
  }

  /** Gives each row to the action, in constant memory, as {@link #stream} reads them. */
  public final void forEach(Consumer<? super R> action) {
    try (Stream<R> rows = stream()) {
      rows.forEachOrdered(action);
    }
  }

  /** The number of rows. */
  public final long count() {
    Renderer sql = SelectTree.statement(this::renderCount);
    try (SqlStatement statement = statements().prepare(sql.sql())) {
      sql.bind(statement);
      return statement.count();
    }
  }

  private void renderCount(Renderer out) {
    out.append("select count(*) from (");
    tree.render(out.alone(), true);
    out.append(") as counted");
  }

  /** Whether there is a row. */
  public final boolean exists() {
    Renderer sql =
        SelectTree.statement(
            out -> {
              out.append("select exists (");
              tree.render(out, false);
              out.append(")");
            });
    try (SqlStatement statement = statements().prepare(sql.sql())) {
      sql.bind(statement);
      return statement.exists();
    }
  }

  /** The SQL, with {@code ?} for the values. */
  @Override
  public final String toString() {
    return rendered().sql();
  }
}
