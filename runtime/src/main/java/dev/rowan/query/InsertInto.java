package dev.rowan.query;

import dev.rowan.mapping.Statements;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An insert that has yet to say what. Columns of which it does not speak get their defaults.
 * Immutable and thread-safe.
 */
@CheckReturnValue
public final class InsertInto {

  private final Statements statements;
  private final EntityTable<?> table;
  private final List<Cte> ctes;

  private InsertInto(Statements statements, EntityTable<?> table, List<Cte> ctes) {
    this.statements = statements;
    this.table = table;
    this.ctes = ctes;
  }

  /**
   * Begins an insert into a table. Databases call it.
   *
   * @throws IllegalArgumentException when the table is reached by a path
   */
  public static InsertInto of(Statements statements, EntityTable<?> table) {
    if (table.joined() != null) {
      throw new IllegalArgumentException(
          "Rows of %s stand in several tables; insert them by the repository of its entity"
              .formatted(table));
    }
    return new InsertInto(statements, TargetRows.checked(table), List.of());
  }

  /** Writes these before the statement, whether it reads them or not. */
  public InsertInto with(Cte... more) {
    return new InsertInto(statements, table, TargetRows.added(ctes, List.of(more)));
  }

  private InsertRow row() {
    return new InsertRow(statements, table, ctes, List.of());
  }

  /**
   * Inserts one row, with this value in a column.
   *
   * @throws IllegalArgumentException when the value is null, or the column not of the table itself
   */
  public <V> InsertRow set(EntityColumn<V> column, V value) {
    return row().set(column, value);
  }

  /** Inserts one row, with what an expression is in a column. */
  public <V> InsertRow set(EntityColumn<V> column, Expression<V> value) {
    return row().set(column, value);
  }

  /** As {@link InsertRow#set(EmbeddedColumns, Object)}. */
  public <V> InsertRow set(EmbeddedColumns<V> columns, V value) {
    return row().set(columns, value);
  }

  /** As {@link InsertRow#setOrNull(EmbeddedColumns, Object)}. */
  public <V> InsertRow setOrNull(EmbeddedColumns<V> columns, @Nullable V value) {
    return row().setOrNull(columns, value);
  }

  /** Inserts one row, with this value in a column; null stands for NULL. */
  public <V> InsertRow setOrNull(EntityColumn<V> column, @Nullable V value) {
    return row().setOrNull(column, value);
  }

  /** Inserts one row of defaults. */
  public Insert defaultValues() {
    Part defaults = out -> out.append("default values");
    return new Insert(statements, new InsertTree(table, List.of(), defaults, false, ctes));
  }

  /** Begins an insert of these columns, of rows of values or of a select. */
  public <A> Insert1<A> columns(EntityColumn<A> a) {
    return new Insert1<>(statements, tree(a));
  }

  /** As {@link #columns(EntityColumn)}, of two columns. */
  public <A, B> Insert2<A, B> columns(EntityColumn<A> a, EntityColumn<B> b) {
    return new Insert2<>(statements, tree(a, b));
  }

  /** As {@link #columns(EntityColumn)}, of three columns. */
  public <A, B, C> Insert3<A, B, C> columns(
      EntityColumn<A> a, EntityColumn<B> b, EntityColumn<C> c) {
    return new Insert3<>(statements, tree(a, b, c));
  }

  /** As {@link #columns(EntityColumn)}, of four columns. */
  public <A, B, C, D> Insert4<A, B, C, D> columns(
      EntityColumn<A> a, EntityColumn<B> b, EntityColumn<C> c, EntityColumn<D> d) {
    return new Insert4<>(statements, tree(a, b, c, d));
  }

  /** As {@link #columns(EntityColumn)}, of five columns. */
  public <A, B, C, D, E> Insert5<A, B, C, D, E> columns(
      EntityColumn<A> a,
      EntityColumn<B> b,
      EntityColumn<C> c,
      EntityColumn<D> d,
      EntityColumn<E> e) {
    return new Insert5<>(statements, tree(a, b, c, d, e));
  }

  /** As {@link #columns(EntityColumn)}, of six columns. */
  public <A, B, C, D, E, F> Insert6<A, B, C, D, E, F> columns(
      EntityColumn<A> a,
      EntityColumn<B> b,
      EntityColumn<C> c,
      EntityColumn<D> d,
      EntityColumn<E> e,
      EntityColumn<F> f) {
    return new Insert6<>(statements, tree(a, b, c, d, e, f));
  }

  /** As {@link #columns(EntityColumn)}, of seven columns. */
  public <A, B, C, D, E, F, G> Insert7<A, B, C, D, E, F, G> columns(
      EntityColumn<A> a,
      EntityColumn<B> b,
      EntityColumn<C> c,
      EntityColumn<D> d,
      EntityColumn<E> e,
      EntityColumn<F> f,
      EntityColumn<G> g) {
    return new Insert7<>(statements, tree(a, b, c, d, e, f, g));
  }

  /** As {@link #columns(EntityColumn)}, of eight columns. */
  public <A, B, C, D, E, F, G, H> Insert8<A, B, C, D, E, F, G, H> columns(
      EntityColumn<A> a,
      EntityColumn<B> b,
      EntityColumn<C> c,
      EntityColumn<D> d,
      EntityColumn<E> e,
      EntityColumn<F> f,
      EntityColumn<G> g,
      EntityColumn<H> h) {
    return new Insert8<>(statements, tree(a, b, c, d, e, f, g, h));
  }

  private InsertTree tree(EntityColumn<?>... columns) {
    List<Assignment> all = List.of();
    for (EntityColumn<?> column : columns) {
      all = Assignment.added(table, all, Assignment.ofDefault(column));
    }
    return new InsertTree(table, List.of(columns), new InsertRows(List.of()), false, ctes);
  }
}
