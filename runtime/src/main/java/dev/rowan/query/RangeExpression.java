package dev.rowan.query;

import dev.rowan.mapping.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * An expression that is a range, or several of them as a multirange; read as its text. Made by
 * {@link Ranges}. Immutable.
 *
 * @param <V> the Java type of the ends
 * @param <X> the kind of expression that an end is
 */
public final class RangeExpression<
        V extends Comparable<? super V>, X extends ComparableExpression<V>>
    extends Formula<String> {

  private final RangeType<V, X> ends;
  private final String sqlName;

  RangeExpression(Template template, RangeType<V, X> ends, String sqlName, @Nullable String label) {
    super(template, SqlTypes.TEXT, label);
    this.ends = ends;
    this.sqlName = sqlName;
  }

  RangeType<V, X> ends() {
    return ends;
  }

  String sqlName() {
    return sqlName;
  }

  /** The lower end; NULL when the range is empty or has none. */
  public X lower() {
    return ends.end(Template.call("lower", this));
  }

  /** The upper end; NULL when the range is empty or has none. */
  public X upper() {
    return ends.end(Template.call("upper", this));
  }

  /** Whether the lower end belongs to the range. */
  public BooleanExpression lowerInc() {
    return test("lower_inc");
  }

  /** Whether the upper end belongs to the range. */
  public BooleanExpression upperInc() {
    return test("upper_inc");
  }

  /** Whether the range has no lower end. */
  public BooleanExpression lowerInf() {
    return test("lower_inf");
  }

  /** Whether the range has no upper end. */
  public BooleanExpression upperInf() {
    return test("upper_inf");
  }

  /** Whether nothing is in the range. */
  public BooleanExpression isEmpty() {
    return test("isempty");
  }

  private BooleanExpression test(String function) {
    return new BooleanFormula(Template.call(function, this), SqlTypes.BOOLEAN);
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
  public Predicate contains(RangeExpression<V, X> other) {
    return compare(" @> ", other);
  }

  /** True where all of this is in the other. */
  public Predicate containedBy(RangeExpression<V, X> other) {
    return compare(" <@ ", other);
  }

  /** True where something is in both. */
  public Predicate overlaps(RangeExpression<V, X> other) {
    return compare(" && ", other);
  }

  /** True where one begins where the other ends. */
  public Predicate adjacentTo(RangeExpression<V, X> other) {
    return compare(" -|- ", other);
  }

  /** True where all of this is less than all of the other. */
  public Predicate isBefore(RangeExpression<V, X> other) {
    return compare(" << ", other);
  }

  /** True where all of this is greater than all of the other. */
  public Predicate isAfter(RangeExpression<V, X> other) {
    return compare(" >> ", other);
  }

  private Predicate compare(String operator, Object other) {
    return new TemplateCondition(Template.infix(this, operator, other));
  }

  /** What is in one of them; an error of the database when a gap is between them. */
  public RangeExpression<V, X> union(RangeExpression<V, X> other) {
    return same(Template.infix(this, " + ", other), null);
  }

  /** What is in both. */
  public RangeExpression<V, X> intersection(RangeExpression<V, X> other) {
    return same(Template.infix(this, " * ", other), null);
  }

  /** What is in this and not in the other; an error of the database when it has two parts. */
  public RangeExpression<V, X> minus(RangeExpression<V, X> other) {
    return same(Template.infix(this, " - ", other), null);
  }

  /** The smallest range that has all of both. */
  public RangeExpression<V, X> merge(RangeExpression<V, X> other) {
    return same(Template.call("range_merge", this, other), null);
  }

  private RangeExpression<V, X> same(Template template, @Nullable String label) {
    return new RangeExpression<>(template, ends, sqlName, label);
  }

  RangeExpression<V, X> at(Template template, String label) {
    return same(template, label);
  }

  @Override
  public RangeExpression<V, X> as(String name) {
    return same(Template.of(this), Identifiers.check(name));
  }

  @Override
  public RangeExpression<V, X> coalesce(Expression<String> other) {
    return same(Template.call("coalesce", this, other), null);
  }

  @Override
  String placeholder() {
    return "?::" + sqlName;
  }

  @Override
  String arrayPlaceholder() {
    return "?::" + sqlName + "[]";
  }
}
