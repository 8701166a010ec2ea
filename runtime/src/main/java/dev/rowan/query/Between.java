package dev.rowan.query;

/** {@code operand between low and high}. */
final class Between extends Predicate {

  private final Expression<?> operand;
  private final Expression<?> low;
  private final Expression<?> high;
  private final boolean negated;

  Between(Expression<?> operand, Expression<?> low, Expression<?> high, boolean negated) {
    this.operand = operand;
    this.low = low;
    this.high = high;
    this.negated = negated;
  }

  @Override
  public Predicate not() {
    return new Between(operand, low, high, !negated);
  }

  @Override
  boolean rejectsNull() {
    return !negated
        && Node.of(operand).isStrict()
        && Node.of(low).isStrict()
        && Node.of(high).isStrict();
  }

  @Override
  void render(Renderer out) {
    out.expression(operand).append(negated ? " not between " : " between ");
    out.expression(low).append(" and ").expression(high);
  }
}
