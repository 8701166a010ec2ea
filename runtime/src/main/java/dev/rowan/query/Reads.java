package dev.rowan.query;

import dev.rowan.mapping.SqlStatement;
import java.util.List;
import java.util.Optional;

/**
 * The results of a query, wanted and not read yet: {@link EntityQuery#read} and that of other
 * queries and selects give it, once the query is said, and {@link Read} says how several are read
 * in one round trip. Immutable and thread-safe.
 *
 * @param <E> what the rows are
 */
public final class Reads<E> {

  private final ReadForm<E> query;

  Reads(ReadForm<E> query) {
    this.query = query;
  }

  /** {@link EntityQuery#list}. */
  public Read<List<E>> list() {
    return QueryRead.list(query);
  }

  /** {@link EntityQuery#first}. */
  public Read<Optional<E>> first() {
    return QueryRead.optional(query, 1);
  }

  /** {@link EntityQuery#optional}. */
  public Read<Optional<E>> optional() {
    return QueryRead.optional(query, 2);
  }

  /** {@link EntityQuery#one}. */
  public Read<E> one() {
    return QueryRead.one(query);
  }

  /** {@link EntityQuery#count}. */
  public Read<Long> count() {
    return QueryRead.value(query, query::count, SqlStatement::count);
  }

  /** {@link EntityQuery#exists}. */
  public Read<Boolean> exists() {
    return QueryRead.value(query, query::exists, SqlStatement::exists);
  }
}
