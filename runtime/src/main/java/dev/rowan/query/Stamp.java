package dev.rowan.query;

import dev.rowan.mapping.Statements;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column that each update of its row sets: when, by whom, for which time. The generated query
 * classes name them. Immutable.
 *
 * @param <V> the Java type of its values
 */
public final class Stamp<V> {

  private enum Kind {
    MOMENT,
    USER,
    VERSION
  }

  private final EntityColumn<V> column;
  private final Kind kind;

  private Stamp(EntityColumn<V> column, Kind kind) {
    this.column = column;
    this.kind = kind;
  }

  /** A column that holds when the row was written. */
  public static <V> Stamp<V> moment(EntityColumn<V> column) {
    return new Stamp<>(column, Kind.MOMENT);
  }

  /** A column that holds who wrote the row. */
  public static <V> Stamp<V> user(EntityColumn<V> column) {
    return new Stamp<>(column, Kind.USER);
  }

  /** A column whose value is another one after each write. */
  public static <V> Stamp<V> version(EntityColumn<V> column) {
    return new Stamp<>(column, Kind.VERSION);
  }

  /** The assignments of an update, and those of the columns of the table that it does not set. */
  static List<Assignment> added(
      Statements statements, EntityTable<?> table, List<Assignment> assignments) {
    List<Stamp<?>> stamps = table.stamps();
    if (stamps.isEmpty()) {
      return assignments;
    }
    List<Assignment> all = new ArrayList<>(assignments);
    for (Stamp<?> stamp : stamps) {
      if (assignments.stream().noneMatch(known -> known.column().name().equals(stamp.name()))) {
        all.add(stamp.assignment(statements));
      }
    }
    return List.copyOf(all);
  }

  /** What lets rows of a table have another version: {@code , version = version + 1}. */
  static String versions(EntityTable<?> table) {
    StringBuilder sql = new StringBuilder();
    for (Stamp<?> stamp : table.stamps()) {
      if (stamp.kind == Kind.VERSION) {
        Renderer next = new Renderer();
        stamp.renderNext(next);
        sql.append(", ").append(stamp.column.sqlName()).append(" = ").append(next.sql());
      }
    }
    return sql.toString();
  }

  /** What lets rows of a table have another version, in an update. */
  static List<Assignment> versionsOf(Statements statements, EntityTable<?> table) {
    return table.stamps().stream()
        .filter(stamp -> stamp.kind == Kind.VERSION)
        .map(stamp -> stamp.assignment(statements))
        .toList();
  }

  String name() {
    return column.name();
  }

  private Assignment assignment(Statements statements) {
    return kind == Kind.VERSION
        ? new Assignment(column, this::renderNext)
        : new Assignment(column, out -> renderValue(out, statements));
  }

  /** A moment is later than the one before it, whatever the clock says. */
  private void renderNext(Renderer out) {
    String type = column.type().name();
    if (!type.startsWith("timestamp")) {
      out.expression(column).append(" + 1");
      return;
    }
    out.append(
        type.equals("timestamp")
            ? "greatest(clock_timestamp()::timestamp, "
            : "greatest(clock_timestamp(), ");
    out.expression(column).append(" + interval '1 microsecond')");
  }

  /** The value is asked for when the statement runs. */
  private void renderValue(Renderer out, Statements statements) {
    out.append(column.placeholder());
    out.parameter((Stamped) (to, index) -> to.set(index, column.type(), value(statements)));
  }

  @SuppressWarnings("unchecked") // a value of the type of the column
  private @Nullable V value(Statements statements) {
    Class<?> type = column.type().javaType();
    return kind == Kind.MOMENT
        ? (V) statements.moment().at(type)
        : (V) statements.moment().user(type, column.table() + "." + column.name());
  }

  /** What is bound where such a column is set. */
  @FunctionalInterface
  non-sealed interface Stamped extends Parameter {
    /** Nothing: it is never compared. */
    @Override
    default String text() {
      return "";
    }
  }
}
