package dev.rowan.query;

import dev.rowan.mapping.Statements;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An insert of one row. Columns that it does not set get their defaults. */
public final class InsertRow extends Insert {

  private final EntityTable<?> table;
  private final List<Cte> ctes;
  private final List<Assignment> assignments;

  InsertRow(
      Statements statements, EntityTable<?> table, List<Cte> ctes, List<Assignment> assignments) {
    super(statements, tree(table, ctes, assignments));
    this.table = table;
    this.ctes = ctes;
    this.assignments = assignments;
  }

  private static InsertTree tree(
      EntityTable<?> table, List<Cte> ctes, List<Assignment> assignments) {
    List<EntityColumn<?>> columns = new ArrayList<>();
    List<Part> row = new ArrayList<>();
    for (Assignment assignment : assignments) {
      columns.add(assignment.column());
      row.add(assignment.value());
    }
    return new InsertTree(table, columns, new InsertRows(List.of(row)), false, ctes);
  }

  private InsertRow with(Assignment more) {
    return new InsertRow(statements(), table, ctes, Assignment.added(table, assignments, more));
  }

  private InsertRow with(List<Assignment> more) {
    InsertRow insert = this;
    for (Assignment assignment : more) {
      insert = insert.with(assignment);
    }
    return insert;
  }

  /**
   * Sets a column to a value.
   *
   * @throws IllegalArgumentException when the value is null, the column is set already, or it is
   *     not of the table itself; so with the other ways to set a column
   */
  @CheckReturnValue
  public <V> InsertRow set(EntityColumn<V> column, V value) {
    return with(Assignment.ofValue(column, value));
  }

  /** Sets a column to what an expression is: a function, or a subquery. */
  @CheckReturnValue
  public <V> InsertRow set(EntityColumn<V> column, Expression<V> value) {
    return with(Assignment.ofExpression(column, value));
  }

  /**
   * Sets all columns of an embedded value.
   *
   * @throws IllegalArgumentException when the value is null; as {@link #set(EntityColumn, Object)}
   */
  @CheckReturnValue
  public <V> InsertRow set(EmbeddedColumns<V> columns, V value) {
    return with(columns.assignments(columns.required(value, "set")));
  }

  /** Sets all columns of an embedded value; null stands for NULL in each. */
  @CheckReturnValue
  public <V> InsertRow setOrNull(EmbeddedColumns<V> columns, @Nullable V value) {
    return with(columns.assignments(value));
  }

  /** Sets a column to a value; leaves it to its default when the value is null. */
  @CheckReturnValue
  public <V> InsertRow setIfPresent(EntityColumn<V> column, @Nullable V value) {
    return value == null ? this : set(column, value);
  }

  /** Sets a column to a value; null stands for NULL. */
  @CheckReturnValue
  public <V> InsertRow setOrNull(EntityColumn<V> column, @Nullable V value) {
    return with(Assignment.ofNullable(column, value));
  }
}
