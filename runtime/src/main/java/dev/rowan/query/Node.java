package dev.rowan.query;

import org.jspecify.annotations.Nullable;

/** What every expression is: a part of the tree that can be rendered. */
abstract sealed class Node<V> implements Expression<V> permits EntityColumn, Formula, Lower, Value {

  /** Appends the SQL, which binds at least as strongly as a comparison. */
  abstract void render(Renderer out);

  /**
   * How a value that is compared with this is written: {@code ?}, with a cast when it needs one.
   */
  abstract String placeholder();

  /** How an array of such values is written. */
  abstract String arrayPlaceholder();

  /** Whether it may be NULL in a row, as far as is known. */
  boolean mayBeNull() {
    return true;
  }

  /** Whether it is NULL where one of the columns in it is, as far as is known. */
  boolean isStrict() {
    return false;
  }

  /** Whether it needs parentheses as the operand of an operator other than a comparison. */
  boolean isInfix() {
    return false;
  }

  /** What says that two values are the same, where it is not {@code =} beside {@code <>}. */
  @Nullable String sameness() {
    return null;
  }

  /** The name that it has in a result; null when nobody gave it one. */
  @Nullable String label() {
    return null;
  }

  /** Whether it is a column of a table, which has its name by itself. */
  boolean isColumn() {
    return false;
  }

  static <V> Node<V> of(Expression<V> expression) {
    return (Node<V>) expression;
  }

  @Override
  public final String toString() {
    return Renderer.alone(this::render).sql();
  }
}
