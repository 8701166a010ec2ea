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
public abstract sealed class SelectResult<R> implements Results<R> permits SelectQuery {

  private final @Nullable Statements statements;
  private final OrderedTree tree;
  private final Selection<R> selection;

  SelectResult(@Nullable Statements statements, OrderedTree tree, Selection<R> selection) {
    this.statements = statements;
    this.tree = tree;
    this.selection = selection;
  }

  /** What makes the statements, if there is a database. */
  final @Nullable Statements database() {
    return statements;
  }

  final OrderedTree tree() {
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
    return RowLock.checked(connected(), tree instanceof SelectCore core ? core.lock() : null);
  }

  private Statements connected() {
    if (statements == null) {
      throw new IllegalStateException(
          "This select was made without a database; begin it with database.select(…)");
    }
    return statements;
  }

  private Renderer rendered() {
    return SelectTree.statement(out -> tree.render(out, false));
  }

  /** All rows, in a list that may be changed; null where a row is NULL. */
  @Override
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
  @Override
  public final Optional<R> optional() {
    return mappedOptional(selection);
  }

  /** The first row in the order given; empty when there is none, or its only value is NULL. */
  @Override
  public abstract Optional<R> first();

  /**
   * The last row in the order given, or in that of the key that tells the rows apart; empty when
   * there is none, or its only value is NULL. Of a select with a limit or an offset, or one that is
   * {@code distinctOn}, all rows are read.
   *
   * @throws IllegalStateException when there is no order, and no key is known
   */
  @Override
  public final Optional<R> last() {
    boolean isPart = tree.limit() != null || tree.offset() != null;
    SelectPages pages = SelectPages.of(tree.part(tree.order(), null, null));
    if (!isPart && !(tree instanceof SelectCore core && !core.distinctOn().isEmpty())) {
      return new SelectionRows<>(selection).optional(statements(), pages.last());
    }
    Renderer sql = pages.part(tree.limit(), tree.offset());
    List<R> all = new SelectionRows<>(selection).list(statements(), sql);
    return all.isEmpty() ? Optional.empty() : Optional.ofNullable(all.get(all.size() - 1));
  }

  /**
   * One page and how many rows there are in all, which is counted by a second query unless the page
   * says it. What tells the rows apart is the last key of the order, as far as it is known: primary
   * keys, the keys of groups, what is selected of distinct rows.
   *
   * @throws IllegalStateException when the select has a limit or an offset, or neither an order nor
   *     a key that is known; when a row is one value, and that is NULL
   */
  @Override
  public final Page<R> page(PageRequest request) {
    return pages().page(request);
  }

  /** As {@link #page}, but nothing is counted: one more row tells whether another page follows. */
  @Override
  public final Slice<R> slice(PageRequest request) {
    return pages().slice(request);
  }

  private Pages<R> pages() {
    return new Pages<>(statements(), SelectPages.of(tree), this::form);
  }

  private PageForm<Later<R>, R> form() {
    return PageForm.of(selection);
  }

  /**
   * The rows page after page, each from where the one before ended. The keys of the order need not
   * be selected, unless rows are made distinct or several selects are put together.
   *
   * @param size how many rows a page has
   * @throws IllegalArgumentException when the size is not positive
   * @throws IllegalStateException when the select has a limit, an offset or a lock, or no key of
   *     its rows is known
   */
  public final Keyset<R> keyset(int size) {
    SelectPages pages = SelectPages.of(tree).checkedForKeyset();
    return Keyset.of(statements(), pages, this::form, size);
  }

  /** The page of rows that a request asks for, as {@link #keyset(int)} reads it. */
  @Override
  public final KeysetPage<R> keyset(KeysetRequest request) {
    return keyset(request.size()).page(request);
  }

  /** The statements of {@link #list}, by the round trips in which they travel. */
  public final FetchPlan plan() {
    return FetchPlan.of(rendered(), selection);
  }

  /** The results of this select, to be read together with others. */
  public final Reads<R> read() {
    return new Reads<>(new AsRead());
  }

  private final class AsRead implements ReadForm<R> {
    @Override
    public Statements statements() {
      return connected();
    }

    @Override
    public void check() {
      SelectResult.this.statements();
    }

    @Override
    public PageForm<?, R> form() {
      return SelectResult.this.form();
    }

    @Override
    public Renderer rows(int most) {
      return most == 1
          ? SelectTree.statement(
              out -> tree.part(tree.order(), new Limit(1), tree.offset()).render(out, false))
          : rendered();
    }

    @Override
    public Renderer count() {
      return tree.count();
    }

    @Override
    public Renderer exists() {
      return existing();
    }
  }

  /** This select with its results read on other threads. */
  public final AsyncQuery<R> async() {
    return new AsyncQuery<>(connected().database(), this);
  }

  /**
   * The only row.
   *
   * @throws NotFoundException when there is none, or its only value is NULL
   * @throws dev.rowan.errors.NotUniqueException when there are more
   */
  @Override
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
  @Override
  public final void forEach(Consumer<? super R> action) {
    try (Stream<R> rows = stream()) {
      rows.forEachOrdered(action);
    }
  }

  /** The rows as CSV, with what is selected in its order. */
  @CheckReturnValue
  public final CopyOut copyOut() {
    return new CopyOut(statements(), rendered());
  }

  /** The number of rows. */
  @Override
  public final long count() {
    Renderer sql = tree.count();
    try (SqlStatement statement = statements().prepare(sql.sql())) {
      sql.bind(statement);
      return statement.count();
    }
  }

  private Renderer existing() {
    return SelectTree.statement(
        out -> {
          out.append("select exists (");
          tree.render(out, false);
          out.append(")");
        });
  }

  /** Whether there is a row. */
  @Override
  public final boolean exists() {
    Renderer sql = existing();
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
