package dev.rowan.query;

/** A boolean expression as a condition. */
final class Truth extends Predicate {

  private final BooleanExpression operand;
  private final boolean value;

  Truth(BooleanExpression operand, boolean value) {
    this.operand = operand;
    this.value = value;
  }

  @Override
  public Predicate not() {
    return new Truth(operand, !value);
  }

  @Override
  boolean rejectsNull() {
    return Node.of(operand).isStrict();
  }

  @Override
  void render(Renderer out) {
    if (!value) {
      out.append("not ");
    }
    out.expression(operand);
  }
}
