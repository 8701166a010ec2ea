package dev.rowan.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** {@code operand = any(array)}: one of the values, which are one parameter. */
final class Membership extends Predicate {

  private final Expression<?> operand;
  private final Values<?> values;
  private final boolean negated;

  private Membership(Expression<?> operand, Values<?> values, boolean negated) {
    this.operand = operand;
    this.values = values;
    this.negated = negated;
  }

  static <V> Predicate of(Expression<V> operand, Collection<? extends V> values, String operator) {
    List<V> copy = Values.copy(operand, values, operator);
    return Values.areArrays(operand.type())
        ? oneByOne(operand, copy)
        : new Membership(operand, new Values<>(operand.type(), copy), false);
  }

  /** Arrays cannot be the elements of an array that {@code any} looks into. */
  private static <V> Predicate oneByOne(Expression<V> operand, List<V> values) {
    List<Predicate> equal = new ArrayList<>(values.size());
    for (V value : values) {
      equal.add(operand.eq(value));
    }
    return Group.any(equal);
  }

  @Override
  public Predicate not() {
    return new Membership(operand, values, !negated);
  }

  @Override
  boolean rejectsNull() {
    return !negated && Node.of(operand).isStrict();
  }

  @Override
  void render(Renderer out) {
    String same = Node.of(operand).sameness();
    boolean isUnequal = negated && same == null;
    out.append(negated && same != null ? "not " : "").expression(operand);
    out.append(isUnequal ? " <> all(" : (same == null ? " = " : same) + "any(");
    out.append(Node.of(operand).arrayPlaceholder()).parameter(values).append(")");
  }
}
