package dev.rowan.query;

import dev.rowan.mapping.Statements;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A query for entities. Each step returns a new query, so a query may be kept, shared and refined;
 * immutable and thread-safe. It runs when a result is asked for, each time anew, in the transaction
 * of the thread if there is one.
 *
 * @param <E> the entity
 */
public final class EntityQuery<E> extends EntityResults<E> {

  private EntityQuery(Statements statements, EntityTable<E> table, Select select) {
    super(statements, table, select);
  }

  /** Makes the query for all rows of a table. Repositories call it. */
  public static <E> EntityQuery<E> of(Statements statements, EntityTable<E> table) {
    return new EntityQuery<>(statements, table, Select.of(table));
  }

  @Override
  EntityQuery<E> changed(Select changed) {
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
  @CheckReturnValue
  public EntityQuery<E> withDeleted() {
    return changed(select.of(Life.ANY));
  }

  /**
   * Reads rows that are deleted and no others.
   *
   * @throws IllegalStateException when the table keeps no such rows
   */
  @CheckReturnValue
  public EntityQuery<E> onlyDeleted() {
    return changed(select.of(Life.DELETED));
  }

  /** Keeps the rows for which these conditions are true, and those given before. */
  @CheckReturnValue
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
  @CheckReturnValue
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
  @CheckReturnValue
  public ValuedQuery<E, Long> withCount(Many<?> related) {
    return withValue(related.count());
  }

  /**
   * Reads the value of an expression beside each row: {@code USER.posts().max(POST.createdAt)}.
   * Order and limits are given before.
   */
  @CheckReturnValue
  public <V> ValuedQuery<E, V> withValue(Expression<V> value) {
    return new ValuedQuery<>(this, statements, select, value);
  }

  /** Orders the rows by these keys, after those given before. */
  @CheckReturnValue
  public EntityQuery<E> orderBy(Order... keys) {
    return changed(select.thenBy(Arrays.asList(keys)));
  }

  /**
   * Orders the rows by names, after the keys given before.
   *
   * @throws IllegalArgumentException when the table has no column of such a name
   */
  @CheckReturnValue
  public EntityQuery<E> orderBy(Sort sort) {
    return orderBy(sort.of(table));
  }

  /**
   * Returns at most so many rows; replaces a limit given before.
   *
   * @throws IllegalArgumentException when negative
   */
  @CheckReturnValue
  public EntityQuery<E> limit(long rows) {
    return limited(new Limit(Limit.check("limit", rows)), select.offset());
  }

  /**
   * Skips so many rows; replaces an offset given before.
   *
   * @throws IllegalArgumentException when negative
   */
  @CheckReturnValue
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
  @CheckReturnValue
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
  @CheckReturnValue
  public EntityQuery<E> forUpdate() {
    return changed(select.locking(RowLock.of(" for update")));
  }

  /** As {@link #forUpdate}, for changes that leave the keys: others may still refer to the rows. */
  @CheckReturnValue
  public EntityQuery<E> forNoKeyUpdate() {
    return changed(select.locking(RowLock.of(" for no key update")));
  }

  /** Locks the rows until the transaction ends, so that nobody else changes or deletes them. */
  @CheckReturnValue
  public EntityQuery<E> forShare() {
    return changed(select.locking(RowLock.of(" for share")));
  }

  /** Locks the rows until the transaction ends, so that nobody else deletes or renames them. */
  @CheckReturnValue
  public EntityQuery<E> forKeyShare() {
    return changed(select.locking(RowLock.of(" for key share")));
  }

  /**
   * Locks the rows of these tables instead: the query's own, or paths to what is there for every
   * row.
   */
  @CheckReturnValue
  public EntityQuery<E> of(EntityTable<?>... tables) {
    return changed(select.locking(RowLock.before(select.lock(), "of").on(List.of(tables))));
  }

  /** Leaves out rows that others have locked; after {@link #forUpdate} or the like. */
  @CheckReturnValue
  public EntityQuery<E> skipLocked() {
    return changed(
        select.locking(RowLock.before(select.lock(), "skipLocked").waiting(" skip locked")));
  }

  /**
   * Fails with {@link dev.rowan.errors.LockTimeoutException} at once when others have locked a row;
   * after {@link #forUpdate} or the like.
   */
  @CheckReturnValue
  public EntityQuery<E> noWait() {
    return changed(select.locking(RowLock.before(select.lock(), "noWait").waiting(" nowait")));
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
}
