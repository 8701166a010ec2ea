package dev.rowan.query;

import dev.rowan.mapping.SqlStatement;
import java.util.ArrayList;
import java.util.List;

/**
 * A condition on the rows that a statement of a repository writes, of which the repository has the
 * rest. Immutable.
 */
public final class TargetCondition {

  private final Renderer rendered;

  private TargetCondition(Renderer rendered) {
    this.rendered = rendered;
  }

  /** That all of these are true of a row of the table. */
  public static TargetCondition of(EntityTable<?> table, Predicate condition) {
    return new TargetCondition(new Renderer(true).openTarget(table).predicate(condition));
  }

  /** A column of the row that an insert would have written, where it meets another one. */
  public static <V> Expression<V> excluded(EntityColumn<V> column) {
    return new Formula<>(Template.of("excluded." + column.sqlName()).like(column), column.type());
  }

  /**
   * The names of columns as they stand in SQL.
   *
   * @throws IllegalArgumentException when one is of another table
   */
  public static List<String> names(EntityTable<?> table, EntityColumn<?>... columns) {
    List<String> names = new ArrayList<>(columns.length);
    for (EntityColumn<?> column : columns) {
      Assignment.check(table, column);
      names.add(column.sqlName());
    }
    return names;
  }

  /** Whether rows of other classes are in the table, or its rows in several. */
  public static boolean isOfSeveralClasses(EntityTable<?> table) {
    return table.discriminator() != null || table.joined() != null;
  }

  /** The SQL. */
  public String text() {
    return rendered.sql();
  }

  /** Binds the parameters, behind so many others. */
  public void bind(SqlStatement statement, int others) {
    rendered.bind(statement, others);
  }
}
