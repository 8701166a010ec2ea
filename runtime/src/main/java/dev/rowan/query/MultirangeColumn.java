package dev.rowan.query;

import dev.rowan.mapping.SqlTypes;
import dev.rowan.types.Multirange;
import dev.rowan.types.Range;

/**
 * A column of multiranges.
 *
 * @param <V> the Java type of the ends
 * @param <X> the kind of expression that an end is
 */
public final class MultirangeColumn<
        V extends Comparable<? super V>, X extends ComparableExpression<V>>
    extends EntityColumn<Multirange<V>> {

  private final RangeType<V, X> ends;

  MultirangeColumn(EntityTable<?> table, String name, RangeType<V, X> ends, String cast) {
    super(table, name, ends.ofSeveral(), cast);
    this.ends = ends;
  }

  /** The lowest end; NULL when nothing is in it, or it has none. */
  public X lower() {
    return ends.end(Template.call("lower", this));
  }

  /** The highest end; NULL when nothing is in it, or it has none. */
  public X upper() {
    return ends.end(Template.call("upper", this));
  }

  /** Whether nothing is in it. */
  public BooleanExpression isEmpty() {
    return new BooleanFormula(Template.call("isempty", this), SqlTypes.BOOLEAN);
  }

  /** True where the value is in one of the ranges. */
  public Predicate contains(V value) {
    return compare(" @> ", new Bound<>(ends.end(), value));
  }

  /** True where all of the range is in one of these. */
  public Predicate contains(Range<V> range) {
    return compare(" @> ", new Bound<>(ends.ofOne(), range));
  }

  /** True where all of the other is in this. */
  public Predicate contains(Multirange<V> other) {
    return compare(" @> ", Value.of(this, other, "contains"));
  }

  /** True where all of this is in the other. */
  public Predicate containedBy(Multirange<V> other) {
    return compare(" <@ ", Value.of(this, other, "containedBy"));
  }

  /** True where something is in both. */
  public Predicate overlaps(Range<V> range) {
    return compare(" && ", new Bound<>(ends.ofOne(), range));
  }

  /** True where something is in both. */
  public Predicate overlaps(Multirange<V> other) {
    return compare(" && ", Value.of(this, other, "overlaps"));
  }

  private Predicate compare(String operator, Object other) {
    return new TemplateCondition(Template.infix(this, operator, other));
  }
}
