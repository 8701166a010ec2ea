package dev.rowan.query;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A path to many entities, such as {@code USER.posts()}: what it fetches and conditions on it. In
 * the conditions the other table's own constant stands for a related row: {@code
 * USER.posts().any(POST.published.isTrue())}. What {@link #where} says limits the fetch and, on the
 * same path, {@link #any} and the like; an order and a limit are for the fetch alone. Immutable.
 *
 * @param <C> the related entity
 */
public final class Many<C> implements FetchPath {

  private final EntityTable<?> from;
  private final ToManyRelation<?, C, ?> relation;
  private final FetchNode plan;
  private final Predicate where;
  private final List<Order> order;
  private final @Nullable Limit limit;

  private Many(
      EntityTable<?> from,
      ToManyRelation<?, C, ?> relation,
      FetchNode plan,
      Predicate where,
      List<Order> order,
      @Nullable Limit limit) {
    this.from = from;
    this.relation = relation;
    this.plan = plan;
    this.where = where;
    this.order = order;
    this.limit = limit;
  }

  static <C> Many<C> of(EntityTable<?> from, ToManyRelation<?, C, ?> relation) {
    return new Many<>(
        from,
        relation,
        FetchNode.of(relation.target()),
        Predicate.noCondition(),
        relation.order(),
        null);
  }

  /** Fetches these as well, from the related rows on: {@code POST.tags().with(TAG.category())}. */
  public Many<C> with(FetchPath... fetches) {
    FetchNode more = plan;
    for (FetchPath fetch : fetches) {
      more = more.with(Objects.requireNonNull(fetch, "A fetch is null"));
    }
    return new Many<>(from, relation, more, where, order, limit);
  }

  /** Fetches only those for which all predicates are true, so that the collection is a part. */
  public Many<C> where(Predicate... predicates) {
    Predicate all = Predicate.all(where, Predicate.all(predicates));
    return new Many<>(from, relation, plan, all, order, limit);
  }

  /** Fetches them in this order instead of the declared one. */
  public Many<C> orderBy(Order... keys) {
    return new Many<>(from, relation, plan, where, List.of(keys), limit);
  }

  /**
   * Fetches for each owner only the first ones, in the order of the fetch; without an order, any.
   *
   * @throws IllegalArgumentException when negative
   */
  public Many<C> limit(long rows) {
    Limit most = new Limit(Limit.check("limit", rows));
    return new Many<>(from, relation, plan, where, order, most);
  }

  /**
   * What a selection reads of each of them, as a part of a select: {@code
   * POST.tags().list(TAG.name)}. One more query reads them for all rows. The list cannot be
   * changed.
   *
   * @throws IllegalStateException when {@link #with} was called
   */
  public <V> Selection<List<V>> list(Selection<V> selection) {
    return new Listed<>(selectable(), each(selection), Collections::unmodifiableList);
  }

  /** As {@link #list}, equal ones once. */
  public <V> Selection<Set<V>> set(Selection<V> selection) {
    return new Listed<>(
        selectable(),
        each(selection),
        found -> Collections.unmodifiableSet(new LinkedHashSet<>(found)));
  }

  /** There is a row of the table of each. */
  private <V> Selection<V> each(Selection<V> selection) {
    return selection instanceof EntityProjection<?, V> projection
            && projection.isOf(relation.target())
        ? projection.ofEveryRow()
        : selection;
  }

  private Many<C> selectable() {
    if (!plan.equals(FetchNode.of(relation.target()))) {
      throw new IllegalStateException(
          this + ": what is read of each is said by the selection; leave with(…) out");
    }
    return this;
  }

  /**
   * Whether there is a related row for which all predicates are true.
   *
   * @throws IllegalStateException when the path has a limit, as all conditions and values do
   */
  public Predicate any(Predicate... predicates) {
    return new RelatedExists(this, condition("any", predicates), false);
  }

  /** Whether there is no related row for which all predicates are true. */
  public Predicate none(Predicate... predicates) {
    return new RelatedExists(this, condition("none", predicates), true);
  }

  /** Whether there is no related row. */
  public Predicate isEmpty() {
    return new RelatedExists(this, condition("isEmpty"), true);
  }

  /** Whether there is a related row. */
  public Predicate isNotEmpty() {
    return new RelatedExists(this, condition("isNotEmpty"), false);
  }

  /** The number of related rows for which all predicates are true. */
  public NumberExpression<Long> count(Predicate... predicates) {
    return RelatedValue.count(this, condition("count", predicates));
  }

  /** A limit would be passed over here, which looks at all that are related. */
  private Predicate condition(String step, Predicate... predicates) {
    if (limit != null) {
      throw new IllegalStateException(
          "%1$s.limit(%2$d).%3$s(…) would look at all related rows; a limit is for what is fetched, so leave it out, or use a subquery that has one"
              .formatted(this, limit.rows(), step));
    }
    return Predicate.all(where, Predicate.all(predicates));
  }

  /** The sum of a column of the related rows; 0 when there is none. */
  public <V extends Number & Comparable<V>> NumberExpression<BigDecimal> sum(
      NumberColumn<V> column) {
    return RelatedValue.sum(this, column, condition("sum"));
  }

  /** The smallest value of a column of the related rows; NULL when there is none. */
  public <V extends Comparable<? super V>> ComparableExpression<V> min(ComparableColumn<V> column) {
    return RelatedValue.min(this, column, condition("min"));
  }

  /** The greatest value of a column of the related rows; NULL when there is none. */
  public <V extends Comparable<? super V>> ComparableExpression<V> max(ComparableColumn<V> column) {
    return RelatedValue.max(this, column, condition("max"));
  }

  EntityTable<?> from() {
    return from;
  }

  ToManyRelation<?, C, ?> relation() {
    return relation;
  }

  FetchNode plan() {
    return plan;
  }

  /** Whether what it fetches may be a part of what is related. */
  boolean isPart() {
    return where != NoCondition.INSTANCE || limit != null;
  }

  /**
   * Renders what it fetches, so that what cannot be is refused before the query runs that begins.
   */
  void check() {
    if (where != NoCondition.INSTANCE || !order.isEmpty()) {
      select(List.of()).render(null);
    }
  }

  /** The condition and the fetches of both; order and limit of the later one. */
  Many<C> merge(Many<?> later) {
    FetchNode both = plan.merge(later.plan);
    Predicate all = Predicate.all(where, later.where);
    return new Many<>(
        from, relation, both, all, later.order, later.limit == null ? limit : later.limit);
  }

  /** The rows that belong to the keys. */
  KeyedSelect<C> select(List<Object> keys) {
    Predicate meant = Predicate.all(where, Life.ALIVE.of(relation.target()));
    return new KeyedSelect<>(relation.target(), relation.link(), keys, meant, order, limit, plan);
  }

  @Override
  public String toString() {
    return from + "." + relation.name();
  }
}
