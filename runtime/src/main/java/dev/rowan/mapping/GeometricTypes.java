package dev.rowan.mapping;

import dev.rowan.types.Box;
import dev.rowan.types.Circle;
import dev.rowan.types.Line;
import dev.rowan.types.LineSegment;
import dev.rowan.types.Path;
import dev.rowan.types.Point;
import dev.rowan.types.Polygon;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.geometric.PGpoint;

/** The SQL types of points and of what is made of them. */
public final class GeometricTypes {

  /** {@code point}. */
  public static final SqlType<Point> POINT = new PointType();

  /** {@code line}. */
  public static final SqlType<Line> LINE = new LineType();

  /** {@code lseg}. */
  public static final SqlType<LineSegment> LSEG = new LineSegmentType();

  /** {@code box}. */
  public static final SqlType<Box> BOX = new BoxType();

  /** {@code path}. */
  public static final SqlType<Path> PATH = new PathType();

  /** {@code polygon}. */
  public static final SqlType<Polygon> POLYGON = new PolygonType();

  /** {@code circle}. */
  public static final SqlType<Circle> CIRCLE = new CircleType();

  private GeometricTypes() {}

  /** A type whose text is that of the value in Java. */
  private abstract static class Shape<V> extends TypedText<V> {
    Shape(Class<V> javaType, String name) {
      super(javaType, name);
    }

    @Override
    final String text(int index, V value) {
      return value.toString();
    }
  }

  private static final class PointType extends Shape<Point> {
    PointType() {
      super(Point.class, "point");
    }

    /** The driver takes it in binary form, of which a text would be made first. */
    @Override
    @Nullable Point read(ResultSet result, int index) throws SQLException {
      Object value = result.getObject(index);
      if (value instanceof PGpoint point) {
        return new Point(point.x, point.y);
      }
      return value == null ? null : parse(value.toString());
    }

    @Override
    Point value(String text) {
      return new ShapeText(text).point(0);
    }
  }

  private static final class LineType extends Shape<Line> {
    LineType() {
      super(Line.class, "line");
    }

    @Override
    Line value(String text) {
      ShapeText numbers = new ShapeText(text);
      return new Line(numbers.number(0), numbers.number(1), numbers.number(2));
    }
  }

  private static final class LineSegmentType extends Shape<LineSegment> {
    LineSegmentType() {
      super(LineSegment.class, "lseg");
    }

    @Override
    LineSegment value(String text) {
      ShapeText points = new ShapeText(text);
      return new LineSegment(points.point(0), points.point(1));
    }
  }

  private static final class BoxType extends Shape<Box> {
    BoxType() {
      super(Box.class, "box");
    }

    @Override
    Box value(String text) {
      ShapeText points = new ShapeText(text);
      return new Box(points.point(0), points.point(1));
    }

    @Override
    char delimiter() {
      return ';';
    }
  }

  private static final class PathType extends Shape<Path> {
    PathType() {
      super(Path.class, "path");
    }

    @Override
    Path value(String text) {
      return new Path(new ShapeText(text).points(), text.startsWith("("));
    }
  }

  private static final class PolygonType extends Shape<Polygon> {
    PolygonType() {
      super(Polygon.class, "polygon");
    }

    @Override
    Polygon value(String text) {
      return new Polygon(new ShapeText(text).points());
    }
  }

  private static final class CircleType extends Shape<Circle> {
    CircleType() {
      super(Circle.class, "circle");
    }

    @Override
    Circle value(String text) {
      ShapeText numbers = new ShapeText(text);
      return new Circle(numbers.point(0), numbers.number(2));
    }
  }
}
