package dev.rowan.query;

import dev.rowan.mapping.SqlTypes;

/**
 * A function in the {@code from} clause that returns one column: {@code generate_series}, {@code
 * unnest}. Immutable.
 *
 * @param <X> the kind of expression that the column is
 */
public final class FunctionTable<X extends Expression<?>> extends Derived {

  private static final String ORDINALITY = "ordinality";

  private final X call;
  private final boolean isNumbered;

  FunctionTable(String name, X call) {
    this(name, call, false);
  }

  private FunctionTable(String name, X call, boolean isNumbered) {
    super(name);
    this.call = call;
    this.isNumbered = isNumbered;
  }

  /** The call; {@link #column} is what it returns. */
  public X call() {
    return call;
  }

  /** The column. */
  @SuppressWarnings("unchecked") // of a call its kind, of which X is one
  public X column() {
    return (X) ofSameKind(call);
  }

  /** The same, with a further column that numbers the rows. */
  public FunctionTable<X> withOrdinality() {
    return new FunctionTable<>(name(), call, true);
  }

  /**
   * The number of the row, from 1.
   *
   * @throws IllegalStateException when this was not made by {@link #withOrdinality}
   */
  public NumberExpression<Long> ordinality() {
    if (!isNumbered) {
      throw new IllegalStateException(this + " has no numbers; make it by withOrdinality()");
    }
    return new NumberFormula<>(
        Template.of(new ColumnOf(this, ORDINALITY)), SqlTypes.BIGINT, ORDINALITY);
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
    out.expression(call).append(isNumbered ? " with ordinality as " : " as ");
    out.append(Identifiers.quoted(alias)).append("(").append(Identifiers.quoted(name()));
    out.append(isNumbered ? ", " + ORDINALITY + ")" : ")");
  }
}
