package dev.rowan.query;

/** {@code operand is null}, or is not. */
final class NullTest extends Predicate {

  private final Expression<?> operand;
  private final boolean isNull;

  NullTest(Expression<?> operand, boolean isNull) {
    this.operand = operand;
    this.isNull = isNull;
  }

  @Override
  public Predicate not() {
    return new NullTest(operand, !isNull);
  }

  @Override
  boolean rejectsNull() {
    return !isNull && Node.of(operand).isStrict();
  }

  @Override
  void render(Renderer out) {
    out.expression(operand).append(isNull ? " is null" : " is not null");
  }
}
