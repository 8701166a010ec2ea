package dev.rowan.query;

/** {@code left = right} and the like. */
final class Comparison extends Predicate {

  private final Expression<?> left;
  private final Operator operator;
  private final Expression<?> right;

  Comparison(Expression<?> left, Operator operator, Expression<?> right) {
    this.left = left;
    this.operator = operator;
    this.right = right;
  }

  @Override
  public Predicate not() {
    return new Comparison(left, operator.negated(), right);
  }

  @Override
  boolean rejectsNull() {
    return Node.of(left).isStrict() && Node.of(right).isStrict();
  }

  @Override
  void render(Renderer out) {
    String same = Node.of(left).sameness();
    boolean isNegated = same != null && operator == Operator.NE;
    boolean isEquality = isNegated || operator == Operator.EQ;
    String sign = same != null && isEquality ? same : operator.sql;
    out.append(isNegated ? "not (" : "").expression(left);
    out.append(sign).expression(right).append(isNegated ? ")" : "");
  }
}
