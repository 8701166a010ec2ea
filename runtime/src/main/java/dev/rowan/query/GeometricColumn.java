package dev.rowan.query;

import dev.rowan.mapping.GeometricTypes;
import dev.rowan.mapping.SqlType;
import dev.rowan.mapping.SqlTypes;
import dev.rowan.types.Point;
import java.util.Set;

/**
 * A column of points, or of what is made of them. Two points, boxes, circles or polygons are equal
 * when they are the same, which PostgreSQL writes {@code ~=}; it takes for the same what differs by
 * less than a millionth. Two paths are equal when they have as many points. What PostgreSQL has no
 * operator for, such as {@code overlaps} of points, is an error of the database.
 *
 * @param <V> the Java type of its values
 */
public final class GeometricColumn<V> extends EntityColumn<V> {

  GeometricColumn(EntityTable<?> table, String name, SqlType<V> type) {
    super(table, name, type, "");
  }

  @Override
  String sameness() {
    return hasSame() ? " ~= " : " = ";
  }

  /** Lines and paths are compared by {@code =}, which counts the points of paths. */
  private boolean hasSame() {
    return !Set.of("line", "lseg", "path").contains(type().name());
  }

  /** True where the point is in this. */
  public Predicate contains(Point point) {
    return compare(" @> ", new Bound<>(GeometricTypes.POINT, point));
  }

  /** True where this is in the other: a box, a circle or a polygon. */
  public <W> Predicate within(W other, SqlType<W> type) {
    return compare(" <@ ", new Bound<>(type, other));
  }

  /** True where a point is in both. */
  public Predicate overlaps(V other) {
    return compare(" && ", Value.of(this, other, "overlaps"));
  }

  /** True where this is left of the other. */
  public Predicate isLeftOf(V other) {
    return compare(" << ", Value.of(this, other, "isLeftOf"));
  }

  /** True where this is right of the other. */
  public Predicate isRightOf(V other) {
    return compare(" >> ", Value.of(this, other, "isRightOf"));
  }

  /** How far away the point is: an index can find the nearest ones. */
  public NumberExpression<Double> distance(Point point) {
    return new NumberFormula<>(
        Template.infix(this, " <-> ", new Bound<>(GeometricTypes.POINT, point)), SqlTypes.DOUBLE);
  }

  private Predicate compare(String operator, Object other) {
    return new TemplateCondition(Template.infix(this, operator, other));
  }
}
