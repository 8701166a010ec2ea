package dev.rowan.query;

/** What every expression is: a part of the tree that can be rendered. */
abstract sealed class Node<V> implements Expression<V> permits Column, Lower, RelatedValue, Value {

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

  static <V> Node<V> of(Expression<V> expression) {
    return (Node<V>) expression;
  }

  @Override
  public final String toString() {
    return new Renderer().expression(this).sql();
  }
}
