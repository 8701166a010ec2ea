package dev.rowan.query;

import dev.rowan.errors.NotFoundException;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A query for entities, each with one value more: a count of what is related to it, mostly. The
 * value is a scalar subquery or another expression of the same statement, and null where it is
 * NULL. Order and limits are those of the query before. Immutable and thread-safe.
 *
 * @param <E> the entity
 * @param <V> the value
 */
public final class ValuedQuery<E, V> implements Results<Tuple2<E, V>> {

  private final EntityQuery<E> query;
  private final Statements statements;
  private final Select select;
  private final Expression<V> value;

  ValuedQuery(EntityQuery<E> query, Statements statements, Select select, Expression<V> value) {
    this.query = query;
    this.statements = statements;
    this.select = select;
    this.value = Objects.requireNonNull(value, "An expression is null");
  }

  private Statements statements() {
    return RowLock.checked(statements, select.lock());
  }

  private Renderer rows(@Nullable Limit most) {
    return select.rows(form()::renderColumns, most);
  }

  private Renderer rows(int most) {
    Limit limit = select.limit();
    return rows(limit == null || limit.rows() > most ? new Limit(most) : limit);
  }

  private List<Tuple2<E, V>> list(Renderer sql) {
    Valued<E, V> form = form();
    List<Tuple2<E, V>> rows;
    try (SqlStatement statement = statements().prepare(sql.sql())) {
      sql.bind(statement);
      rows = statement.list(form::read);
    }
    return form.complete(statements, rows);
  }

  /** All rows, each with its value, in a list that may be changed. */
  @Override
  public List<Tuple2<E, V>> list() {
    return list(rows(select.limit()));
  }

  /** All rows, each made of the entity and its value by the mapper, a constructor mostly. */
  @SuppressWarnings("NullAway") // whether the value may be NULL is for the query to know
  public <T> List<T> list(Tuple2.Mapper<? super E, ? super V, ? extends T> mapper) {
    List<T> all = new ArrayList<>();
    for (Tuple2<E, V> row : list()) {
      all.add(mapper.map(row.v1(), row.v2()));
    }
    return all;
  }

  /** The first row in the order given, or any row when there is no order; empty when none. */
  @Override
  public Optional<Tuple2<E, V>> first() {
    return list(rows(1)).stream().findFirst();
  }

  /** The last row; as {@link EntityQuery#last}. */
  @Override
  public Optional<Tuple2<E, V>> last() {
    Select ordered = select.ordered();
    boolean isWhole = select.limit() == null && select.offset() == null;
    Select read = isWhole ? ordered.turned().part(new Limit(1), null) : ordered;
    List<Tuple2<E, V>> rows = list(read.rows(form()::renderColumns, read.limit()));
    return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(rows.size() - 1));
  }

  /**
   * The only row, or empty when there is none.
   *
   * @throws dev.rowan.errors.NotUniqueException when there are more
   */
  @Override
  public Optional<Tuple2<E, V>> optional() {
    return optional(rows(2));
  }

  private Optional<Tuple2<E, V>> optional(Renderer sql) {
    Valued<E, V> form = form();
    Optional<Tuple2<E, V>> row;
    try (SqlStatement statement = statements().prepare(sql.sql())) {
      sql.bind(statement);
      row = statement.optional(form::read);
    }
    row.ifPresent(one -> form.complete(statements, List.of(one)));
    return row;
  }

  /**
   * The only row.
   *
   * @throws NotFoundException when there is none
   * @throws dev.rowan.errors.NotUniqueException when there are more
   */
  @Override
  public Tuple2<E, V> one() {
    Renderer sql = rows(2);
    return optional(sql)
        .orElseThrow(() -> new NotFoundException("No row where one must be", sql.sql(), null));
  }

  /** The rows one after the other, in constant memory; as {@link EntityQuery#stream}. */
  public Stream<Tuple2<E, V>> stream() {
    Renderer sql = rows(select.limit());
    SqlStatement statement = statements().prepareStream(sql.sql());
    try {
      sql.bind(statement);
      Valued<E, V> form = form();
      return Portions.of(
          statement.stream(form::read),
          portion -> form.completeApart(statement.statements(), portion));
    } catch (RuntimeException | Error failure) {
      statement.close();
      throw failure;
    }
  }

  /** Gives each row to the action, in constant memory, as {@link #stream} reads them. */
  @Override
  public void forEach(Consumer<? super Tuple2<E, V>> action) {
    try (Stream<Tuple2<E, V>> rows = stream()) {
      rows.forEachOrdered(action);
    }
  }

  /** One page and how many rows there are in all; as {@link EntityQuery#page}. */
  @Override
  public Page<Tuple2<E, V>> page(PageRequest request) {
    return pages().page(request);
  }

  /** One page, and nothing is counted; as {@link EntityQuery#slice}. */
  @Override
  public Slice<Tuple2<E, V>> slice(PageRequest request) {
    return pages().slice(request);
  }

  private Pages<Tuple2<E, V>> pages() {
    return new Pages<>(statements(), EntityPages.of(select), this::form);
  }

  private Valued<E, V> form() {
    return new Valued<>(select.plan(), query.table(), value);
  }

  /** The rows page after page; as {@link EntityQuery#keyset(int)}. The value may be a key. */
  public Keyset<Tuple2<E, V>> keyset(int size) {
    query.refuseLock("keyset page");
    return Keyset.of(statements, EntityPages.of(select), this::form, size);
  }

  /** The page of rows that a request asks for, as {@link #keyset(int)} reads it. */
  @Override
  public KeysetPage<Tuple2<E, V>> keyset(KeysetRequest request) {
    return keyset(request.size()).page(request);
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

  /** The statements of {@link #list()}, by the round trips in which they travel. */
  public FetchPlan plan() {
    return FetchPlan.of(rows(select.limit()), select.plan());
  }

  /** The results of this query, to be read together with others. */
  public Reads<Tuple2<E, V>> read() {
    return new Reads<>(new AsRead());
  }

  private final class AsRead implements ReadForm<Tuple2<E, V>> {
    @Override
    public Statements statements() {
      return statements;
    }

    @Override
    public void check() {
      RowLock.checked(statements, select.lock());
    }

    @Override
    public PageForm<?, Tuple2<E, V>> form() {
      return ValuedQuery.this.form();
    }

    @Override
    public Renderer rows(int most) {
      return most == 0 ? ValuedQuery.this.rows(select.limit()) : ValuedQuery.this.rows(most);
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
  public AsyncQuery<Tuple2<E, V>> async() {
    return new AsyncQuery<>(statements.database(), this);
  }

  /** The SQL, with {@code ?} for the values. */
  @Override
  public String toString() {
    return rows(select.limit()).sql();
  }
}
