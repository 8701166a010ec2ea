package dev.rowan.query;

/** An expression that is true, false or NULL; false is less than true. */
public sealed interface BooleanExpression extends ComparableExpression<Boolean>
    permits BooleanColumn {

  /** True where this is true: as {@code eq(true)}. */
  default Predicate isTrue() {
    return new Truth(this, true);
  }

  /** True where this is false, not where it is NULL: as {@code eq(false)}. */
  default Predicate isFalse() {
    return new Truth(this, false);
  }
}
