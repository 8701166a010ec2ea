package dev.rowan.query;

/**
 * A function in the {@code from} clause that returns one column: {@code generate_series}, {@code
 * unnest}. Immutable.
 *
 * @param <X> the kind of expression that the column is
 */
public final class FunctionTable<X extends Expression<?>> extends Derived {

  private final X call;

  FunctionTable(String name, X call) {
    super(name);
    this.call = call;
  }

  /** The call; {@code get} of it is the column. */
  public X call() {
    return call;
  }

  @Override
  String column(Expression<?> expression) {
    if (expression != call) {
      throw new IllegalArgumentException(this + " has one column, " + call + ", not " + expression);
    }
    return name();
  }

  @Override
  void render(Renderer out, String alias) {
    out.expression(call).append(" as ").append(Identifiers.quoted(alias));
    out.append("(").append(Identifiers.quoted(name())).append(")");
  }
}
