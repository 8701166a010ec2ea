package dev.rowan.query;

import dev.rowan.mapping.Statements;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An update of the rows of a table for which a condition is true. It cannot run before it says
 * which rows: {@link #where} or {@link #all}. Each step returns a new one; immutable and
 * thread-safe.
 *
 * <pre>{@code
 * long changed =
 *     posts.update()
 *         .set(POST.published, true)
 *         .set(POST.views, POST.views.plus(1L))
 *         .where(POST.author().name.eq("ana"))
 *         .execute();
 * }</pre>
 *
 * <p>Columns may be reached by paths in the condition and in the values; a row is updated once,
 * however many rows its paths and relations lead to. A version of the rows counts on, and columns
 * that hold when they were last written, or by whom, are set as well, unless {@code set} does.
 */
@CheckReturnValue
public final class Update {

  private final Statements statements;
  private final UpdateTree tree;

  private Update(Statements statements, UpdateTree tree) {
    this.statements = statements;
    this.tree = tree;
  }

  /**
   * Begins an update of a table. Repositories and databases call it.
   *
   * @throws IllegalArgumentException when the table is reached by a path
   */
  public static Update of(Statements statements, EntityTable<?> table) {
    return new Update(statements, new UpdateTree(TargetRows.of(table), List.of()));
  }

  private Update with(Assignment more) {
    List<Assignment> all = Assignment.added(tree.table(), tree.assignments(), more);
    return new Update(statements, new UpdateTree(tree.rows(), all));
  }

  private Update with(List<Assignment> more) {
    Update update = this;
    for (Assignment assignment : more) {
      update = update.with(assignment);
    }
    return update;
  }

  private Update with(TargetRows rows) {
    return new Update(statements, new UpdateTree(rows, tree.assignments()));
  }

  /**
   * Sets a column to a value.
   *
   * @throws IllegalArgumentException when the value is null, the column is set already, or it is
   *     not of the table itself; so with the other ways to set a column
   */
  public <V> Update set(EntityColumn<V> column, V value) {
    return with(Assignment.ofValue(column, value));
  }

  /** Sets a column to what an expression is for the row before the update. */
  public <V> Update set(EntityColumn<V> column, Expression<V> value) {
    return with(Assignment.ofExpression(column, value));
  }

  /**
   * Sets all columns of an embedded value.
   *
   * @throws IllegalArgumentException when the value is null; as {@link #set(EntityColumn, Object)}
   */
  public <V> Update set(EmbeddedColumns<V> columns, V value) {
    return with(columns.assignments(columns.required(value, "set")));
  }

  /** Sets all columns of an embedded value; null stands for NULL in each. */
  public <V> Update setOrNull(EmbeddedColumns<V> columns, @Nullable V value) {
    return with(columns.assignments(value));
  }

  /**
   * Sets the columns of a patch to what a record holds; null stands for NULL. A record with
   * {@code @Projection} of the entity is one when it has only columns that an update may write.
   *
   * @throws IllegalArgumentException when there is null for a column that is never NULL
   */
  public <T> Update set(EntityPatch<?, T> patch, T values) {
    return patch.set(this, Objects.requireNonNull(values, "The values of a patch are null"));
  }

  /** Sets a column to a value; leaves it as it is when the value is null. */
  public <V> Update setIfPresent(EntityColumn<V> column, @Nullable V value) {
    return value == null ? this : set(column, value);
  }

  /** Sets a column to a value; null stands for NULL. */
  public <V> Update setOrNull(EntityColumn<V> column, @Nullable V value) {
    return with(Assignment.ofNullable(column, value));
  }

  /** Sets a column to NULL. */
  public Update setNull(EntityColumn<?> column) {
    return with(Assignment.ofNull(column));
  }

  /** Sets a column to what the table says for it. */
  public Update setDefault(EntityColumn<?> column) {
    return with(Assignment.ofDefault(column));
  }

  /**
   * Reads other tables as well. A row for which several of theirs meet the condition is updated
   * once, with the values of any one of them.
   */
  public Update from(Source... others) {
    return with(tree.rows().with(others));
  }

  /**
   * Updates rows that are deleted as well, of a table that keeps them.
   *
   * @throws IllegalStateException when it does not
   */
  public Update withDeleted() {
    return with(tree.rows().of(Life.ANY.checked(tree.table())));
  }

  /** Writes these before the statement, whether it reads them or not. */
  public Update with(Cte... ctes) {
    return with(tree.rows().with(ctes));
  }

  /**
   * Updates the rows for which all of these are true.
   *
   * @throws IllegalArgumentException when none of them is a condition
   */
  public Change where(Predicate... conditions) {
    return change(tree.rows().where("update", conditions));
  }

  /** Updates every row of the table. */
  public Change all() {
    return change(tree.rows());
  }

  private Change change(TargetRows rows) {
    if (tree.assignments().isEmpty()) {
      throw new IllegalStateException("This update of " + tree.table() + " sets no column");
    }
    List<Assignment> all = Stamp.added(statements, tree.table(), tree.assignments());
    return new Change(statements, new UpdateTree(rows, all));
  }
}
