package dev.rowan.query;

import dev.rowan.mapping.SqlType;

/** {@code lower(operand)}. */
final class Lower extends Node<String> implements TextExpression {

  private final Node<String> operand;

  Lower(Expression<String> operand) {
    this.operand = Node.of(operand);
  }

  Expression<String> operand() {
    return operand;
  }

  @Override
  public SqlType<String> type() {
    return operand.type();
  }

  @Override
  void render(Renderer out) {
    out.append("lower(").expression(operand).append(")");
  }

  @Override
  boolean mayBeNull() {
    return operand.mayBeNull();
  }

  @Override
  boolean isStrict() {
    return operand.isStrict();
  }

  @Override
  String placeholder() {
    return "?";
  }

  @Override
  String arrayPlaceholder() {
    return "?";
  }
}
