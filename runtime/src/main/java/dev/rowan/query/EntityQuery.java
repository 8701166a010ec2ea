package dev.rowan.query;

import dev.rowan.errors.NotFoundException;
import dev.rowan.mapping.RowMapper;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.Statements;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A query for entities. Each step returns a new query, so a query may be kept, shared and refined;
 * immutable and thread-safe. It runs when a result is asked for, each time anew, in the transaction
 * of the thread if there is one.
 *
 * @param <E> the entity
 */
public final class EntityQuery<E> implements Results<E> {

  private final Statements statements;
  private final EntityTable<E> table;
  private final Select select;

  private EntityQuery(Statements statements, EntityTable<E> table, Select select) {
    this.statements = statements;
    this.table = table;
    this.select = select;
  }

  /** Makes the query for all rows of a table. Repositories call it. */
  public static <E> EntityQuery<E> of(Statements statements, EntityTable<E> table) {
    return new EntityQuery<>(statements, table, Select.of(table));
  }

  private EntityQuery<E> changed(Select changed) {
    return new EntityQuery<>(statements, table, changed);
  }

  /** The table of the entity. */
  public EntityTable<E> table() {
    return table;
  }

  /**
   * Reads rows that are deleted as well. What it fetches beside them is not meant.
   *
   * @throws IllegalStateException when the table keeps no such rows
   */
  public EntityQuery<E> withDeleted() {
    return changed(select.of(Life.ANY));
  }

  /**
   * Reads rows that are deleted and no others.
   *
   * @throws IllegalStateException when the table keeps no such rows
   */
  public EntityQuery<E> onlyDeleted() {
    return changed(select.of(Life.DELETED));
  }

  /** Keeps the rows for which these conditions are true, and those given before. */
  public EntityQuery<E> where(Predicate... conditions) {
    return changed(select.and(Predicate.all(conditions)));
  }

  /**
   * Fetches what these paths lead to, beside what was asked for before. One entity is joined; many
   * are read by one more query for all rows, however many rows there are. A path of several steps
   * fetches every step. Within one result, a joined row that several rows lead to is one object.
   * What is read by a path to many leads back to the object under which it stands, where its
   * property takes that.
   *
   * @throws IllegalArgumentException when a path does not begin at the table of this query
   */
  public EntityQuery<E> with(FetchPath... fetches) {
    Select fetching = select;
    for (FetchPath fetch : fetches) {
      fetching = fetching.fetching(Objects.requireNonNull(fetch, "A fetch is null"));
    }
    return changed(fetching);
  }

  /**
   * Reads the number of related rows beside each row: {@code
   * users.query().withCount(USER.posts())}. What the path's {@code where} says limits what is
   * counted.
   */
  public ValuedQuery<E, Long> withCount(Many<?> related) {
    return withValue(related.count());
  }

  /**
   * Reads the value of an expression beside each row: {@code USER.posts().max(POST.createdAt)}.
   * Order and limits are given before.
   */
  public <V> ValuedQuery<E, V> withValue(Expression<V> value) {
    return new ValuedQuery<>(this, statements, select, value);
  }

  /** Orders the rows by these keys, after those given before. */
  public EntityQuery<E> orderBy(Order... keys) {
    return changed(select.thenBy(Arrays.asList(keys)));
  }

  /**
   * Orders the rows by names, after the keys given before.
   *
   * @throws IllegalArgumentException when the table has no column of such a name
   */
  public EntityQuery<E> orderBy(Sort sort) {
    return orderBy(sort.of(table));
  }

  /**
   * Returns at most so many rows; replaces a limit given before.
   *
   * @throws IllegalArgumentException when negative
   */
  public EntityQuery<E> limit(long rows) {
    return limited(new Limit(Limit.check("limit", rows)), select.offset());
  }

  /**
   * Skips so many rows; replaces an offset given before.
   *
   * @throws IllegalArgumentException when negative
   */
  public EntityQuery<E> offset(long rows) {
    return limited(select.limit(), new Limit(Limit.check("offset", rows)));
  }

  private EntityQuery<E> limited(@Nullable Limit limit, @Nullable Limit offset) {
    return changed(select.part(limit, offset));
  }

  /**
   * Reads the rows as records of a projection, and of the tables only what these hold: {@code
   * posts.query().select(POST_LINE)}.
   *
   * @throws IllegalStateException when something is fetched by {@link #with(Fetch...)}: the
   *     projection says what is read
   */
  public <R> ProjectionQuery<E, R> select(EntityProjection<E, R> projection) {
    if (!select.plan().equals(FetchNode.of(table))) {
      throw new IllegalStateException(
          "The projection says what is read; leave with(…) out of the query");
    }
    return new ProjectionQuery<>(this, statements, select, projection);
  }

  /**
   * Locks the rows until the transaction ends, so that nobody else changes, deletes or locks them;
   * others wait, unless they say {@link #skipLocked} or {@link #noWait}. Rows that are fetched with
   * them are not locked, unless {@link #of} says so; {@link #count} and {@link #exists} lock
   * nothing. Results are asked for inside of a transaction.
   */
  public EntityQuery<E> forUpdate() {
    return changed(select.locking(RowLock.of(" for update")));
  }

  /** As {@link #forUpdate}, for changes that leave the keys: others may still refer to the rows. */
  public EntityQuery<E> forNoKeyUpdate() {
    return changed(select.locking(RowLock.of(" for no key update")));
  }

  /** Locks the rows until the transaction ends, so that nobody else changes or deletes them. */
  public EntityQuery<E> forShare() {
    return changed(select.locking(RowLock.of(" for share")));
  }

  /** Locks the rows until the transaction ends, so that nobody else deletes or renames them. */
  public EntityQuery<E> forKeyShare() {
    return changed(select.locking(RowLock.of(" for key share")));
  }

  /**
   * Locks the rows of these tables instead: the query's own, or paths to what is there for every
   * row.
   */
  public EntityQuery<E> of(EntityTable<?>... tables) {
    return changed(select.locking(RowLock.before(select.lock(), "of").on(List.of(tables))));
  }

  /** Leaves out rows that others have locked; after {@link #forUpdate} or the like. */
  public EntityQuery<E> skipLocked() {
    return changed(
        select.locking(RowLock.before(select.lock(), "skipLocked").waiting(" skip locked")));
  }

  /**
   * Fails with {@link dev.rowan.errors.LockTimeoutException} at once when others have locked a row;
   * after {@link #forUpdate} or the like.
   */
  public EntityQuery<E> noWait() {
    return changed(select.locking(RowLock.before(select.lock(), "noWait").waiting(" nowait")));
  }

  /** What makes the statements, as far as they may run here. */
  private Statements statements() {
    return RowLock.checked(statements, select.lock());
  }

  void refuseLock(String step) {
    if (select.lock() != null) {
      throw new IllegalStateException("The rows of a " + step + " cannot be locked");
    }
  }

  /**
   * The rows as a tree, along a relation of the table to itself: {@code
   * query().tree(CATEGORY.parent())}.
   *
   * @throws IllegalArgumentException when the path is no such relation
   */
  public Tree<E> tree(EntityTable<E> pathToParent) {
    refuseLock("tree");
    return Tree.of(statements, table, select, pathToParent);
  }

  /** All rows, in a list that may be changed. */
  @Override
  public List<E> list() {
    Renderer sql = select.rows();
    if (select.plan().isPlain()) {
      return list(sql, table.mapper());
    }
    NodeReader<E> reader = new NodeReader<>(select.plan(), table);
    List<E> rows = list(sql, reader);
    reader.fetchManys(statements, rows);
    return rows;
  }

  private List<E> list(Renderer sql, RowMapper<E> mapper) {
    try (SqlStatement statement = statements().prepare(sql.sql())) {
      sql.bind(statement);
      return statement.list(mapper);
    }
  }

  /** The first row in the order given, or any row when there is no order; empty when none. */
  @Override
  public Optional<E> first() {
    return optional(select.rows(1));
  }

  /**
   * The last row in the order given, or in that of the primary key when there is no order; empty
   * when there is none.
   */
  @Override
  public Optional<E> last() {
    Select ordered = select.ordered();
    if (ordered.hasLast()) {
      return optional(ordered.last());
    }
    List<E> all = changed(ordered).list();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  /**
   * The only row, or empty when there is none.
   *
   * @throws dev.rowan.errors.NotUniqueException when there are more
   */
  @Override
  public Optional<E> optional() {
    return optional(select.rows(2));
  }

  private Optional<E> optional(Renderer sql) {
    if (select.plan().isPlain()) {
      return optional(sql, table.mapper());
    }
    NodeReader<E> reader = new NodeReader<>(select.plan(), table);
    Optional<E> row = optional(sql, reader);
    row.ifPresent(entity -> reader.fetchManys(statements, List.of(entity)));
    return row;
  }

  private Optional<E> optional(Renderer sql, RowMapper<E> mapper) {
    try (SqlStatement statement = statements().prepare(sql.sql())) {
      sql.bind(statement);
      return statement.optional(mapper);
    }
  }

  /**
   * The only row.
   *
   * @throws dev.rowan.errors.NotFoundException when there is none
   * @throws dev.rowan.errors.NotUniqueException when there are more
   */
  @Override
  public E one() {
    Renderer sql = select.rows(2);
    return optional(sql)
        .orElseThrow(() -> new NotFoundException("No row where one must be", sql.sql(), null));
  }

  /**
   * The rows one after the other, in constant memory. They come through a cursor, in the running
   * transaction or in one of its own; what {@link #with(FetchPath...)} reads of many is read for
   * each portion of 1,000 rows, on the same connection, as is what a {@link dev.rowan.Lazy} of its
   * rows loads for the thread that reads them. The stream closes itself at its end and on failure;
   * one that is left earlier, by {@code findFirst} or {@code limit} or an exception, must be
   * closed, best by try-with-resources.
   */
  public Stream<E> stream() {
    Renderer sql = select.rows();
    SqlStatement statement = statements().prepareStream(sql.sql());
    try {
      sql.bind(statement);
      if (select.plan().isPlain()) {
        return statement.stream(table.mapper());
      }
      NodeReader<E> reader = new NodeReader<>(select.plan(), table);
      return Portions.of(statement.stream(reader), reader, statement.statements());
    } catch (RuntimeException | Error failure) {
      statement.close();
      throw failure;
    }
  }

  /** Gives each row to the action, in constant memory, as {@link #stream} reads them. */
  @Override
  public void forEach(Consumer<? super E> action) {
    try (Stream<E> rows = stream()) {
      rows.forEachOrdered(action);
    }
  }

  /**
   * One page and how many rows there are in all, which is counted by a second query unless the page
   * says it. The primary key is the last key of the order, so that every row has its place. Rows
   * that come or go between two pages shift what follows; {@link #keyset} has no such seams.
   *
   * @throws IllegalStateException when the query has a limit or an offset
   */
  @Override
  public Page<E> page(PageRequest request) {
    return pages().page(request);
  }

  /**
   * As {@link #page}, but nothing is counted: one more row is asked for, which tells whether
   * another page follows.
   *
   * @throws IllegalStateException when the query has a limit or an offset
   */
  @Override
  public Slice<E> slice(PageRequest request) {
    return pages().slice(request);
  }

  private Pages<E> pages() {
    return new Pages<>(statements(), EntityPages.of(select), this::form);
  }

  private PageForm<E, E> form() {
    return PageForm.of(select.plan(), table);
  }

  /**
   * The rows page after page, each from where the one before ended.
   *
   * @param size how many rows a page has
   * @throws IllegalArgumentException when the size is not positive
   * @throws IllegalStateException when the query has a limit or an offset
   */
  public Keyset<E> keyset(int size) {
    refuseLock("keyset page");
    return Keyset.of(statements, EntityPages.of(select), this::form, size);
  }

  /** The page of rows that a request asks for, as {@link #keyset(int)} reads it. */
  @Override
  public KeysetPage<E> keyset(KeysetRequest request) {
    return keyset(request.size()).page(request);
  }

  /** The number of rows, within limit and offset. */
  @Override
  public long count() {
    Renderer sql = select.count();
    try (SqlStatement statement = statements.prepare(sql.sql())) {
      sql.bind(statement);
      return statement.count();
    }
  }

  /** Whether there is a row, within limit and offset. */
  @Override
  public boolean exists() {
    Renderer sql = select.exists();
    try (SqlStatement statement = statements.prepare(sql.sql())) {
      sql.bind(statement);
      return statement.exists();
    }
  }

  /** This query with its results read on other threads. */
  public AsyncQuery<E> async() {
    return new AsyncQuery<>(statements.database(), this);
  }

  /** The SQL, with {@code ?} for the values. */
  @Override
  public String toString() {
    return select.rows().sql();
  }
}
