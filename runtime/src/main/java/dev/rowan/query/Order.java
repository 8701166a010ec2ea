package dev.rowan.query;

/**
 * One key of an order, from {@link Expression#asc()} or {@link Expression#desc()}. Immutable.
 *
 * <p>Where nothing else is said, NULL counts as greater than every value: last when ascending,
 * first when descending.
 */
public final class Order {

  enum Direction {
    ASC(""),
    DESC(" desc");

    final String sql;

    Direction(String sql) {
      this.sql = sql;
    }
  }

  enum Nulls {
    DEFAULT(""),
    FIRST(" nulls first"),
    LAST(" nulls last");

    final String sql;

    Nulls(String sql) {
      this.sql = sql;
    }

    Nulls reversed() {
      return switch (this) {
        case DEFAULT -> DEFAULT;
        case FIRST -> LAST;
        case LAST -> FIRST;
      };
    }
  }

  private final Expression<?> key;
  private final Direction direction;
  private final Nulls nulls;

  Order(Expression<?> key, Direction direction, Nulls nulls) {
    this.key = key;
    this.direction = direction;
    this.nulls = nulls;
  }

  /** The same order, with rows that have no value first. */
  public Order nullsFirst() {
    return new Order(key, direction, Nulls.FIRST);
  }

  /** The same order, with rows that have no value last. */
  public Order nullsLast() {
    return new Order(key, direction, Nulls.LAST);
  }

  /** The opposite order, also for rows that have no value. */
  public Order reversed() {
    Direction opposite = direction == Direction.ASC ? Direction.DESC : Direction.ASC;
    return new Order(key, opposite, nulls.reversed());
  }

  Expression<?> key() {
    return key;
  }

  /** The same order by another key. */
  Order by(Expression<?> other) {
    return new Order(other, direction, nulls);
  }

  boolean isDescending() {
    return direction == Direction.DESC;
  }

  /** Whether rows that have no value come before the others. */
  boolean isNullsFirst() {
    return nulls == Nulls.DEFAULT ? isDescending() : nulls == Nulls.FIRST;
  }

  boolean mayBeNull() {
    return Node.of(key).mayBeNull();
  }

  /** As {@link #render(Renderer)}; a named expression of the result stands there by its name. */
  void render(Renderer out, Leaves result) {
    boolean isNamed = !Node.of(key).isColumn() && result.expressions().contains(key);
    String label = isNamed ? Node.of(key).label() : null;
    if (label == null) {
      result.renderKey(out, key);
      renderDirection(out);
    } else {
      out.append(Identifiers.quoted(label));
      renderDirection(out);
    }
  }

  void render(Renderer out) {
    out.expression(key);
    renderDirection(out);
  }

  void renderDirection(Renderer out) {
    out.append(direction.sql).append(nulls.sql);
  }

  /** The SQL. */
  @Override
  public String toString() {
    return Renderer.alone(this::render).sql();
  }
}
