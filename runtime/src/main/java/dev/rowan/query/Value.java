package dev.rowan.query;

import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.SqlType;
import org.jspecify.annotations.Nullable;

/** A value that is bound as a parameter, with the type and the cast of what it is compared with. */
final class Value<V> extends Node<V> implements Parameter {

  private final Node<V> target;
  private final V value;

  private Value(Node<V> target, V value) {
    this.target = target;
    this.value = value;
  }

  /** Makes the value for an operator of the target; null is refused. */
  static <V> Value<V> of(Expression<V> target, @Nullable V value, String operator) {
    if (value == null) {
      String test = operator.equals("ne") ? "isNotNull()" : "isNull()";
      throw new IllegalArgumentException(
          "%1$s.%2$s(null) would be true for no row; write %1$s.%3$s for NULL, or %2$sIfPresent when the condition is optional"
              .formatted(target, operator, test));
    }
    return new Value<>(Node.of(target), value);
  }

  @Override
  public SqlType<V> type() {
    return target.type();
  }

  @Override
  public String text() {
    return target.type().fingerprint(value);
  }

  @Override
  public void bind(SqlStatement statement, int index) {
    statement.set(index, target.type(), value);
  }

  @Override
  void render(Renderer out) {
    out.append(placeholder()).parameter(this);
  }

  @Override
  boolean isStrict() {
    return true;
  }

  @Override
  String placeholder() {
    return target.placeholder();
  }

  @Override
  String arrayPlaceholder() {
    return target.arrayPlaceholder();
  }
}
