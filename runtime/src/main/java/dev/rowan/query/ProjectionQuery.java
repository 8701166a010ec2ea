package dev.rowan.query;

import dev.rowan.errors.NotFoundException;
import dev.rowan.mapping.Statements;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A query for entities whose rows are read as records of a projection; {@link EntityQuery#select}
 * gives it. Its steps and results are those of the query. Immutable and thread-safe.
 *
 * @param <E> the entity
 * @param <R> the record
 */
public final class ProjectionQuery<E, R> implements Results<R> {

  private final EntityQuery<E> query;
  private final Statements statements;
  private final Select select;
  private final EntityProjection<E, R> projection;
  private final RecordProjection<R> row;

  ProjectionQuery(
      EntityQuery<E> query,
      Statements statements,
      Select select,
      EntityProjection<E, R> projection) {
    this.query = query;
    this.statements = statements;
    this.select = select;
    this.projection = projection;
    this.row = projection.ofEveryRow();
  }

  /** Keeps the rows for which these conditions are true, and those given before. */
  @CheckReturnValue
  public ProjectionQuery<E, R> where(Predicate... conditions) {
    return query.where(conditions).select(projection);
  }

  /** Orders the rows by these keys, after those given before. */
  @CheckReturnValue
  public ProjectionQuery<E, R> orderBy(Order... keys) {
    return query.orderBy(keys).select(projection);
  }

  /** Orders the rows by names of the entity; as {@link EntityQuery#orderBy(Sort)}. */
  @CheckReturnValue
  public ProjectionQuery<E, R> orderBy(Sort sort) {
    return query.orderBy(sort).select(projection);
  }

  /** Returns at most so many rows; as {@link EntityQuery#limit}. */
  @CheckReturnValue
  public ProjectionQuery<E, R> limit(long rows) {
    return query.limit(rows).select(projection);
  }

  /** Skips so many rows; as {@link EntityQuery#offset}. */
  @CheckReturnValue
  public ProjectionQuery<E, R> offset(long rows) {
    return query.offset(rows).select(projection);
  }

  /** The same as a select, which can be put together with others or stand in one. */
  @CheckReturnValue
  public Select1<R> asSelect() {
    SelectCore core = SelectCore.of(row).from(query.table(), select.life()).where(select.where());
    core = core.orderBy(select.order().toArray(new Order[0]));
    return new Select1<>(
        statements, core.part(select.limit(), select.offset()).lock(select.lock()), row);
  }

  /** The results of this query, to be read together with others. */
  public Reads<R> read() {
    return new Reads<>(new AsRead());
  }

  private final class AsRead implements ReadForm<R> {
    @Override
    public Statements statements() {
      return statements;
    }

    @Override
    public void check() {
      RowLock.checked(statements, select.lock());
    }

    @Override
    public PageForm<?, R> form() {
      return ProjectionQuery.this.form();
    }

    @Override
    public Renderer rows(int most) {
      return most == 0
          ? ProjectionQuery.this.rows(select.limit())
          : ProjectionQuery.this.rows(most);
    }

    @Override
    public Renderer count() {
      return select.count();
    }

    @Override
    public Renderer exists() {
      return select.exists();
    }
  }

  /** This query with its results read on other threads. */
  public AsyncQuery<R> async() {
    return new AsyncQuery<>(statements.database(), this);
  }

  private Statements statements() {
    return RowLock.checked(statements, select.lock());
  }

  private Renderer rows(@Nullable Limit most) {
    return select.rows(this::renderColumns, most);
  }

  private void renderColumns(Renderer out) {
    new Leaves(row).render(out, false);
  }

  private Renderer rows(int most) {
    Limit limit = select.limit();
    return rows(limit == null || limit.rows() > most ? new Limit(most) : limit);
  }

  /** All rows, in a list that may be changed. */
  @Override
  public List<R> list() {
    return new SelectionRows<>(row).list(statements(), rows(select.limit()));
  }

  private Optional<R> optional(Renderer sql) {
    return new SelectionRows<>(row).optional(statements(), sql);
  }

  /** The first row in the order given, or any row when there is no order; empty when none. */
  @Override
  public Optional<R> first() {
    return optional(rows(1));
  }

  /** The last row; as {@link EntityQuery#last}. */
  @Override
  public Optional<R> last() {
    Select ordered = select.ordered();
    if (select.limit() == null && select.offset() == null) {
      return optional(ordered.turned().rows(this::renderColumns, new Limit(1)));
    }
    Renderer sql = ordered.rows(this::renderColumns, select.limit());
    List<R> all = new SelectionRows<>(row).list(statements(), sql);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  /**
   * The only row, or empty when there is none.
   *
   * @throws dev.rowan.errors.NotUniqueException when there are more
   */
  @Override
  public Optional<R> optional() {
    return optional(rows(2));
  }

  /**
   * The only row.
   *
   * @throws NotFoundException when there is none
   * @throws dev.rowan.errors.NotUniqueException when there are more
   */
  @Override
  public R one() {
    Renderer sql = rows(2);
    return optional(sql)
        .orElseThrow(() -> new NotFoundException("No row where one must be", sql.sql(), null));
  }

  /** The rows one after the other, in constant memory; as {@link EntityQuery#stream}. */
  public Stream<R> stream() {
    return asSelect().stream();
  }

  /** Gives each row to the action, in constant memory, as {@link #stream} reads them. */
  @Override
  public void forEach(Consumer<? super R> action) {
    try (Stream<R> rows = stream()) {
      rows.forEachOrdered(action);
    }
  }

  /** One page and how many rows there are in all; as {@link EntityQuery#page}. */
  @Override
  public Page<R> page(PageRequest request) {
    return pages().page(request);
  }

  /** One page, and nothing is counted; as {@link EntityQuery#slice}. */
  @Override
  public Slice<R> slice(PageRequest request) {
    return pages().slice(request);
  }

  private Pages<R> pages() {
    return new Pages<>(statements(), EntityPages.of(select), this::form);
  }

  private PageForm<Later<R>, R> form() {
    return PageForm.of(row);
  }

  /** The rows page after page; as {@link EntityQuery#keyset(int)}. */
  public Keyset<R> keyset(int size) {
    query.refuseLock("keyset page");
    return Keyset.of(statements, EntityPages.of(select), this::form, size);
  }

  /** The page of rows that a request asks for, as {@link #keyset(int)} reads it. */
  @Override
  public KeysetPage<R> keyset(KeysetRequest request) {
    return keyset(request.size()).page(request);
  }

  /** The statements of {@link #list}, by the round trips in which they travel. */
  public FetchPlan plan() {
    return FetchPlan.of(rows(select.limit()), row);
  }

  /** The number of rows, within limit and offset. */
  @Override
  public long count() {
    return query.count();
  }

  /** Whether there is a row, within limit and offset. */
  @Override
  public boolean exists() {
    return query.exists();
  }

  /** The SQL, with {@code ?} for the values. */
  @Override
  public String toString() {
    return rows(select.limit()).sql();
  }
}
