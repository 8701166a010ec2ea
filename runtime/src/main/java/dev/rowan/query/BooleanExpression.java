package dev.rowan.query;

/** An expression that is true, false or NULL; false is less than true. */
public sealed interface BooleanExpression extends ComparableExpression<Boolean>
    permits BooleanColumn, BooleanFormula {

  /** True where this is true: as {@code eq(true)}. */
  default Predicate isTrue() {
    return new Truth(this, true);
  }

  /** True where this is false, not where it is NULL: as {@code eq(false)}. */
  default Predicate isFalse() {
    return new Truth(this, false);
  }

  @Override
  default BooleanExpression as(String name) {
    return new BooleanFormula(Template.of(this).like(this), type(), Identifiers.check(name));
  }

  @Override
  default BooleanExpression coalesce(Boolean value) {
    return new BooleanFormula(
        Template.call("coalesce", this, Value.of(this, value, "coalesce")).like(this), type());
  }

  @Override
  default BooleanExpression coalesce(Expression<Boolean> other) {
    return new BooleanFormula(Template.call("coalesce", this, other).like(this), type());
  }

  @Override
  default BooleanExpression nullIf(Boolean value) {
    return new BooleanFormula(
        Template.call("nullif", this, Value.of(this, value, "nullIf")).like(this), type());
  }
}
