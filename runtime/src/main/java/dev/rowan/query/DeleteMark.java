package dev.rowan.query;

import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.Statements;
import dev.rowan.mapping.WriteMoment;
import org.jspecify.annotations.Nullable;

/**
 * The column that says whether a row is deleted: a flag, or when that was. The generated query
 * classes name it. Immutable.
 */
public final class DeleteMark {

  private final EntityColumn<?> column;

  private DeleteMark(EntityColumn<?> column) {
    this.column = column;
  }

  /** The mark that stands in this column. */
  public static DeleteMark by(EntityColumn<?> column) {
    return new DeleteMark(column);
  }

  /** The type of the column. */
  String type() {
    return column.type().name();
  }

  String sqlName() {
    return column.sqlName();
  }

  /** Whether a row is alive. */
  Predicate isAlive() {
    return column instanceof BooleanColumn flag ? flag.isFalse() : column.isNull();
  }

  /** Appends that a row is alive whose table has this alias. */
  void renderAlive(Renderer out, String alias) {
    out.append(isFlag() ? "not " : "").qualified(alias, column.name());
    out.append(isFlag() ? "" : " is null");
  }

  /** That a row of the only table is alive, or that it is deleted. */
  String condition(boolean isAlive) {
    Predicate condition = isAlive ? isAlive() : isAlive().not();
    return new Renderer().predicate(condition).sql();
  }

  /**
   * That a row bears the same mark as the one to which it is linked, so that one delete has made
   * both; where marks of two types cannot tell, that it bears any.
   */
  String isLikeThatOf(EntityTable<?> owner, Link link) {
    DeleteMark other = owner.deleteMark();
    if (other == null || !other.type().equals(type())) {
      return condition(false);
    }
    StringBuilder sql = new StringBuilder(column.sqlName()).append(" = (select owner.");
    sql.append(other.sqlName()).append(" from ").append(owner.written()).append(" as owner where ");
    for (int i = 0; i < owner.primaryKey().size(); i++) {
      sql.append(i == 0 ? "owner." : " and owner.").append(owner.primaryKey().get(i).sqlName());
      sql.append(" = ").append(link.alias()).append(".").append(link.columns().get(i).sqlName());
    }
    return sql.append(")").toString();
  }

  private boolean isFlag() {
    return column instanceof BooleanColumn;
  }

  /** What marks a row, at the moment at which the statement runs. */
  Assignment assignment(Statements statements) {
    Stamp.Stamped now = (to, index) -> bind(to, index, statements.moment());
    return new Assignment(
        column,
        out -> {
          out.append(value());
          if (!isFlag()) {
            out.parameter(now);
          }
        });
  }

  /** What a mark is in SQL. */
  String value() {
    return isFlag() ? "true" : column.placeholder();
  }

  /** What no mark is in SQL. */
  String noValue() {
    return isFlag() ? "false" : "null";
  }

  /** Binds the moment where the mark has a placeholder, and returns the next position. */
  int bind(SqlStatement statement, int position, @Nullable WriteMoment moment) {
    if (isFlag() || moment == null) {
      return position;
    }
    bind(statement, position, column, moment);
    return position + 1;
  }

  @SuppressWarnings("unchecked") // a moment of the type of the column
  private static <V> void bind(
      SqlStatement statement, int position, EntityColumn<V> column, WriteMoment moment) {
    statement.set(position, column.type(), (V) moment.at(column.type().javaType()));
  }
}
