package dev.rowan.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A path to many entities, such as {@code USER.posts()}: what it fetches and conditions on it. In
 * the conditions the other table's own constant stands for a related row: {@code
 * USER.posts().any(POST.published.isTrue())}. Immutable.
 *
 * @param <C> the related entity
 */
public final class Many<C> implements Fetch {

  private final Table<?> from;
  private final ToManyRelation<?, C, ?> relation;
  private final FetchNode plan;
  private final Predicate where;
  private final List<Order> order;

  private Many(
      Table<?> from,
      ToManyRelation<?, C, ?> relation,
      FetchNode plan,
      Predicate where,
      List<Order> order) {
    this.from = from;
    this.relation = relation;
    this.plan = plan;
    this.where = where;
    this.order = order;
  }

  static <C> Many<C> of(Table<?> from, ToManyRelation<?, C, ?> relation) {
    return new Many<>(
        from, relation, FetchNode.of(relation.target()), Predicate.noCondition(), relation.order());
  }

  /** Fetches these as well, from the related rows on: {@code POST.tags().with(TAG.category())}. */
  public Many<C> with(Fetch... fetches) {
    FetchNode more = plan;
    for (Fetch fetch : fetches) {
      more = more.with(Objects.requireNonNull(fetch, "A fetch is null"));
    }
    return new Many<>(from, relation, more, where, order);
  }

  /** Fetches only those for which all predicates are true, so that the collection is a part. */
  public Many<C> where(Predicate... predicates) {
    Predicate all = Predicate.all(where, Predicate.all(predicates));
    return new Many<>(from, relation, plan, all, order);
  }

  /** Fetches them in this order instead of the declared one. */
  public Many<C> orderBy(Order... keys) {
    return new Many<>(from, relation, plan, where, List.of(keys));
  }

  /** Whether there is a related row for which all predicates are true. */
  public Predicate any(Predicate... predicates) {
    return new RelatedExists(this, Predicate.all(predicates), false);
  }

  /** Whether there is no related row for which all predicates are true. */
  public Predicate none(Predicate... predicates) {
    return any(predicates).not();
  }

  /** Whether there is no related row. */
  public Predicate isEmpty() {
    return none();
  }

  /** Whether there is a related row. */
  public Predicate isNotEmpty() {
    return any();
  }

  /** The number of related rows for which all predicates are true. */
  public ComparableExpression<Long> count(Predicate... predicates) {
    return RelatedValue.count(this, Predicate.all(predicates));
  }

  /** The smallest value of a column of the related rows; NULL when there is none. */
  public <V extends Comparable<? super V>> ComparableExpression<V> min(ComparableColumn<V> column) {
    return RelatedValue.of(this, "min", column);
  }

  /** The greatest value of a column of the related rows; NULL when there is none. */
  public <V extends Comparable<? super V>> ComparableExpression<V> max(ComparableColumn<V> column) {
    return RelatedValue.of(this, "max", column);
  }

  Table<?> from() {
    return from;
  }

  ToManyRelation<?, C, ?> relation() {
    return relation;
  }

  FetchNode plan() {
    return plan;
  }

  /** The condition and the fetches of both; the order of the later one. */
  Many<C> merge(Many<?> later) {
    FetchNode both = plan.merge(later.plan);
    Predicate all = Predicate.all(where, later.where);
    return new Many<>(from, relation, both, all, new ArrayList<>(later.order));
  }

  /** The rows that belong to the keys. */
  KeyedSelect<C> select(List<Object> keys) {
    return new KeyedSelect<>(relation.target(), relation.link(), keys, where, order, plan);
  }

  @Override
  public String toString() {
    return from + "." + relation.name();
  }
}
