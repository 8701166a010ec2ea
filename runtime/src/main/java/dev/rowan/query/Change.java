package dev.rowan.query;

import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.Statements;
import java.util.List;

/**
 * A statement that writes rows and says which, so that it may run: as often as {@link #execute} is
 * called or a result of {@link #returning} is asked for, in the transaction of the thread if there
 * is one. Immutable and thread-safe.
 */
public sealed class Change permits Insert {

  private final Statements statements;
  private final ChangeTree tree;

  Change(Statements statements, ChangeTree tree) {
    this.statements = statements;
    this.tree = tree;
  }

  final Statements statements() {
    return statements;
  }

  ChangeTree tree() {
    return tree;
  }

  private Renderer rendered() {
    return tree().statement(out -> {});
  }

  /** Runs it and returns the number of rows that it wrote. */
  public long execute() {
    if (tree().isEmpty()) {
      return 0;
    }
    Renderer sql = rendered();
    try (SqlStatement statement = statements.prepare(sql.sql())) {
      sql.bind(statement);
      return statement.update();
    }
  }

  /** Returns this of each row as it was written, of a deleted one as it was. */
  public final <A> Returning<A> returning(Selection<A> a) {
    return new Returning<>(statements, new ReturningTree(tree(), List.of(a)), a);
  }

  /** As {@link #returning(Selection)}, of two columns. */
  public final <A, B> Returning<Tuple2<A, B>> returning(Selection<A> a, Selection<B> b) {
    return returning(Sql.row(a, b));
  }

  /** As {@link #returning(Selection)}, of three columns. */
  public final <A, B, C> Returning<Tuple3<A, B, C>> returning(
      Selection<A> a, Selection<B> b, Selection<C> c) {
    return returning(Sql.row(a, b, c));
  }

  /** As {@link #returning(Selection)}, of four columns. */
  public final <A, B, C, D> Returning<Tuple4<A, B, C, D>> returning(
      Selection<A> a, Selection<B> b, Selection<C> c, Selection<D> d) {
    return returning(Sql.row(a, b, c, d));
  }

  /** As {@link #returning(Selection)}, of five columns. */
  public final <A, B, C, D, E> Returning<Tuple5<A, B, C, D, E>> returning(
      Selection<A> a, Selection<B> b, Selection<C> c, Selection<D> d, Selection<E> e) {
    return returning(Sql.row(a, b, c, d, e));
  }

  /** As {@link #returning(Selection)}, of six columns. */
  public final <A, B, C, D, E, F> Returning<Tuple6<A, B, C, D, E, F>> returning(
      Selection<A> a,
      Selection<B> b,
      Selection<C> c,
      Selection<D> d,
      Selection<E> e,
      Selection<F> f) {
    return returning(Sql.row(a, b, c, d, e, f));
  }

  /** As {@link #returning(Selection)}, of seven columns. */
  public final <A, B, C, D, E, F, G> Returning<Tuple7<A, B, C, D, E, F, G>> returning(
      Selection<A> a,
      Selection<B> b,
      Selection<C> c,
      Selection<D> d,
      Selection<E> e,
      Selection<F> f,
      Selection<G> g) {
    return returning(Sql.row(a, b, c, d, e, f, g));
  }

  /** As {@link #returning(Selection)}, of eight columns. */
  public final <A, B, C, D, E, F, G, H> Returning<Tuple8<A, B, C, D, E, F, G, H>> returning(
      Selection<A> a,
      Selection<B> b,
      Selection<C> c,
      Selection<D> d,
      Selection<E> e,
      Selection<F> f,
      Selection<G> g,
      Selection<H> h) {
    return returning(Sql.row(a, b, c, d, e, f, g, h));
  }

  /**
   * This as a common table expression that returns nothing; it runs with the statement that it is
   * given to by {@code with}.
   */
  public final Cte asCte(String name) {
    return Cte.of(name, new ReturningTree(tree(), List.of()));
  }

  /** The SQL, with {@code ?} for the values. */
  @Override
  public final String toString() {
    return rendered().sql();
  }
}
