package dev.rowan.query;

import dev.rowan.mapping.SqlTypes;
import dev.rowan.types.Range;

/**
 * A column of ranges. {@link #range()} has what makes other ranges of it.
 *
 * @param <V> the Java type of the ends
 * @param <X> the kind of expression that an end is
 */
public final class RangeColumn<V extends Comparable<? super V>, X extends ComparableExpression<V>>
    extends EntityColumn<Range<V>> {

  private final RangeType<V, X> ends;

  RangeColumn(EntityTable<?> table, String name, RangeType<V, X> ends, String cast) {
    super(table, name, ends.ofOne(), cast);
    this.ends = ends;
  }

  /** The range for the functions and operators that make a range. */
  public RangeExpression<V, X> range() {
    return new RangeExpression<>(Template.of(this), ends, ends.sql(), label());
  }

  /** The lower end; NULL when the range is empty or has none. */
  public X lower() {
    return ends.end(Template.call("lower", this));
  }

  /** The upper end; NULL when the range is empty or has none. */
  public X upper() {
    return ends.end(Template.call("upper", this));
  }

  /** Whether nothing is in the range. */
  public BooleanExpression isEmpty() {
    return new BooleanFormula(Template.call("isempty", this), SqlTypes.BOOLEAN);
  }

  /** True where the value is in the range. */
  public Predicate contains(V value) {
    return compare(" @> ", new Bound<>(ends.end(), value));
  }

  /** True where the value is in the range. */
  public Predicate contains(X value) {
    return compare(" @> ", value);
  }

  /** True where all of the other is in this. */
  public Predicate contains(Range<V> other) {
    return compare(" @> ", Value.of(this, other, "contains"));
  }

  /** True where all of this is in the other. */
  public Predicate containedBy(Range<V> other) {
    return compare(" <@ ", Value.of(this, other, "containedBy"));
  }

  /** True where something is in both. */
  public Predicate overlaps(Range<V> other) {
    return compare(" && ", Value.of(this, other, "overlaps"));
  }

  /** True where something is in both. */
  public Predicate overlaps(RangeColumn<V, X> other) {
    return compare(" && ", other);
  }

  /** True where one begins where the other ends. */
  public Predicate adjacentTo(Range<V> other) {
    return compare(" -|- ", Value.of(this, other, "adjacentTo"));
  }

  /** True where all of this is less than all of the other. */
  public Predicate isBefore(Range<V> other) {
    return compare(" << ", Value.of(this, other, "isBefore"));
  }

  /** True where all of this is greater than all of the other. */
  public Predicate isAfter(Range<V> other) {
    return compare(" >> ", Value.of(this, other, "isAfter"));
  }

  private Predicate compare(String operator, Object other) {
    return new TemplateCondition(Template.infix(this, operator, other));
  }
}
