package dev.rowan;

import dev.rowan.query.CheckReturnValue;
import dev.rowan.query.EntityQuery;
import dev.rowan.query.Order;
import dev.rowan.query.Predicate;
import java.util.List;

/**
 * Reads the rows of one table or view. An interface with {@code @Repository} that extends it has
 * finders and declared queries, and nothing that writes: for views, and for those who shall only
 * read.
 *
 * <pre>{@code
 * @Repository
 * public interface BusyAuthors extends ReadRepository<BusyAuthor> {
 *   List<BusyAuthor> findByPostsGreaterThan(long posts);
 * }
 * }</pre>
 *
 * @param <E> the entity
 */
public interface ReadRepository<E> {

  /** Returns all rows, in the order of their ids if they have one. */
  List<E> findAll();

  /** Returns the number of rows. */
  long count();

  /** Begins a query for all rows. */
  @CheckReturnValue
  EntityQuery<E> query();

  /** Begins a query for the rows for which all of these are true. */
  @CheckReturnValue
  EntityQuery<E> where(Predicate... predicates);

  /** Begins a query for all rows in this order. */
  @CheckReturnValue
  EntityQuery<E> orderBy(Order... orders);
}
