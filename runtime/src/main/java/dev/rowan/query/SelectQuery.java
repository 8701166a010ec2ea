package dev.rowan.query;

import dev.rowan.Database;
import dev.rowan.mapping.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A select. Each step returns a new one, so a select may be kept, shared and refined, and stand in
 * others as a subquery; immutable and thread-safe. It runs when a result is asked for, in the
 * transaction of the thread if there is one. One that was made without a database ({@link
 * Sql#select}) can only stand in others.
 *
 * @param <R> what it returns of each row
 * @param <S> the select itself
 */
@CheckReturnValue
public abstract sealed class SelectQuery<R, S extends SelectQuery<R, S>> extends SelectResult<R>
    permits Select1, Select2, Select3, Select4, Select5, Select6, Select7, Select8 {

  SelectQuery(@Nullable Statements statements, OrderedTree tree, Selection<R> selection) {
    super(statements, tree, selection);
  }

  abstract S with(@Nullable Statements newStatements, OrderedTree newTree);

  final S with(OrderedTree newTree) {
    return with(database(), newTree);
  }

  /** This select, to be run on the database. */
  public final S on(Database database) {
    return with(database.statements(Database.class.getName()), tree());
  }

  private SelectCore core(String step) {
    if (tree() instanceof SelectCore core) {
      return core;
    }
    throw new IllegalStateException(
        step + " belongs to one of the selects that are put together, not to the whole");
  }

  /** Selects from these, every row of one with every row of the others. */
  public final S from(Source first, Source... more) {
    SelectCore core = core("from");
    FromItem.Kind kind = core.from().isEmpty() ? FromItem.Kind.FIRST : FromItem.Kind.CROSS;
    core = core.join(new FromItem(first, kind, false, Predicate.noCondition()));
    for (Source source : more) {
      core = core.join(new FromItem(source, FromItem.Kind.CROSS, false, Predicate.noCondition()));
    }
    return with(core);
  }

  /**
   * Writes these before the statement, whether it reads them or not; those that it reads need not
   * be said.
   */
  public final S with(Cte... ctes) {
    return with(core("with").with(ctes));
  }

  /**
   * Reads only about so many percent of the rows of the table named last, each one by chance.
   *
   * @throws IllegalArgumentException when not from 0 to 100
   */
  public final S sample(double percent) {
    return with(core("sample").sampled("bernoulli", percent, ""));
  }

  /** As {@link #sample(double)}, faster: whole pages of the table are taken or left out. */
  public final S samplePages(double percent) {
    return with(core("samplePages").sampled("system", percent, ""));
  }

  /** As {@link #sample(double)}; the same seed takes the same rows while the table is the same. */
  public final S sample(double percent, int seed) {
    return with(core("sample").sampled("bernoulli", percent, " repeatable (" + seed + ")"));
  }

  /** As {@link #samplePages(double)}; the same seed takes the same pages. */
  public final S samplePages(double percent, int seed) {
    return with(core("samplePages").sampled("system", percent, " repeatable (" + seed + ")"));
  }

  private JoinStep<S> joining(Source source, FromItem.Kind kind, boolean isLateral) {
    SelectCore core = core("join");
    return new JoinStep<>(on -> with(core.join(new FromItem(source, kind, isLateral, on))));
  }

  /** Joins the rows for which a condition is true. */
  public final JoinStep<S> join(Source source) {
    return joining(source, FromItem.Kind.INNER, false);
  }

  /** As {@link #join}; a row without such ones stays, with NULLs in their place. */
  public final JoinStep<S> leftJoin(Source source) {
    return joining(source, FromItem.Kind.LEFT, false);
  }

  /** As {@link #join}; all rows of the source stay, with NULLs in the place of the others. */
  public final JoinStep<S> rightJoin(Source source) {
    return joining(source, FromItem.Kind.RIGHT, false);
  }

  /** As {@link #join}; all rows of both sides stay. */
  public final JoinStep<S> fullJoin(Source source) {
    return joining(source, FromItem.Kind.FULL, false);
  }

  /** Joins every row with every row. */
  public final S crossJoin(Source source) {
    return joining(source, FromItem.Kind.CROSS, false).always();
  }

  /** As {@link #join}, with a subquery that may speak of the tables before it. */
  public final JoinStep<S> joinLateral(Subquery subquery) {
    return joining(subquery, FromItem.Kind.INNER, true);
  }

  /** As {@link #leftJoin}, with a subquery that may speak of the tables before it. */
  public final JoinStep<S> leftJoinLateral(Subquery subquery) {
    return joining(subquery, FromItem.Kind.LEFT, true);
  }

  /** Keeps the rows for which these conditions are true, and those given before. */
  public final S where(Predicate... conditions) {
    return with(core("where").where(conditions));
  }

  /** Makes one row of those that agree in these, and in those given before. */
  public final S groupBy(Expression<?>... keys) {
    SelectCore core = core("groupBy");
    for (Expression<?> key : keys) {
      core = core.groupBy(new GroupPart.Key(key));
    }
    return with(core);
  }

  /** Groups by all of these, then by all but the last, and so on to one group of all rows. */
  public final S groupByRollup(Expression<?>... keys) {
    return groupBy("rollup ", List.of(keys));
  }

  /** Groups by every subset of these. */
  public final S groupByCube(Expression<?>... keys) {
    return groupBy("cube ", List.of(keys));
  }

  private S groupBy(String word, List<? extends Expression<?>> keys) {
    return with(
        core("groupBy").groupBy((out, leaves) -> leaves.renderKeys(out.append(word), keys)));
  }

  /** Groups by each of these lists in turn; an empty one makes one group of all rows. */
  @SafeVarargs
  public final S groupBySets(List<? extends Expression<?>>... sets) {
    List<List<? extends Expression<?>>> all = new ArrayList<>();
    for (List<? extends Expression<?>> set : sets) {
      all.add(List.copyOf(set));
    }
    return with(
        core("groupBy")
            .groupBy(
                (out, leaves) -> {
                  String before = "grouping sets (";
                  for (List<? extends Expression<?>> set : all) {
                    leaves.renderKeys(out.append(before), set);
                    before = ", ";
                  }
                  out.append(")");
                }));
  }

  /** Keeps the groups for which these conditions are true, and those given before. */
  public final S having(Predicate... conditions) {
    return with(core("having").having(conditions));
  }

  /** Returns equal rows once. */
  public final S distinct() {
    return with(core("distinct").distinct("distinct "));
  }

  /**
   * Returns of the rows that agree in these the first by the order, which must begin with the same
   * expressions.
   */
  public final S distinctOn(Expression<?>... keys) {
    return with(core("distinctOn").distinct("", keys));
  }

  /** Orders the rows by these keys, after those given before. */
  public final S orderBy(Order... keys) {
    OrderedTree tree = tree();
    return with(tree.part(SelectCore.added(tree.order(), keys), tree.limit(), tree.offset()));
  }

  /**
   * Returns at most so many rows; replaces a limit given before.
   *
   * @throws IllegalArgumentException when negative
   */
  public final S limit(long rows) {
    Limit limit = new Limit(Limit.check("limit", rows));
    return with(tree().part(tree().order(), limit, tree().offset()));
  }

  /**
   * Skips so many rows; replaces an offset given before.
   *
   * @throws IllegalArgumentException when negative
   */
  public final S offset(long rows) {
    Limit offset = new Limit(Limit.check("offset", rows));
    return with(tree().part(tree().order(), tree().limit(), offset));
  }

  /** The rows of both, equal ones once. */
  public final S union(S other) {
    return put(" union ", other);
  }

  /** The rows of both. */
  public final S unionAll(S other) {
    return put(" union all ", other);
  }

  /** The rows that both have, equal ones once. */
  public final S intersect(S other) {
    return put(" intersect ", other);
  }

  /** The rows of this that the other has not, equal ones once. */
  public final S except(S other) {
    return put(" except ", other);
  }

  /** The rows that both have, each as often as in the one that has it less often. */
  public final S intersectAll(S other) {
    return put(" intersect all ", other);
  }

  /** The rows of this without those of the other, each of which takes one equal row away. */
  public final S exceptAll(S other) {
    return put(" except all ", other);
  }

  private S put(String operator, S other) {
    return with(new SetOperation(tree(), operator, other.tree()));
  }

  private S locking(String strength) {
    return with(core("A lock").lock(RowLock.of(" for " + strength)));
  }

  /**
   * Locks the rows until the transaction ends, so that nobody else changes, deletes or locks them;
   * others wait, unless they say {@link #skipLocked} or {@link #noWait}. The rows are those of
   * {@code from} and of joins that must find one, unless {@link #of} says otherwise. A select that
   * locks runs inside of a transaction; as a part of a statement it needs none.
   */
  public final S forUpdate() {
    return locking("update");
  }

  /** As {@link #forUpdate}, for changes that leave the keys: others may still refer to the rows. */
  public final S forNoKeyUpdate() {
    return locking("no key update");
  }

  /** Locks the rows until the transaction ends, so that nobody else changes or deletes them. */
  public final S forShare() {
    return locking("share");
  }

  /** Locks the rows until the transaction ends, so that nobody else deletes or renames them. */
  public final S forKeyShare() {
    return locking("key share");
  }

  /** Locks the rows of these tables alone. */
  public final S of(EntityTable<?>... tables) {
    SelectCore core = core("of");
    return with(core.lock(RowLock.before(core.lock(), "of").on(List.of(tables))));
  }

  private S waiting(String step, String how) {
    SelectCore core = core(step);
    return with(core.lock(RowLock.before(core.lock(), step).waiting(how)));
  }

  /** Leaves out rows that others have locked; after {@link #forUpdate} or the like. */
  public final S skipLocked() {
    return waiting("skipLocked", " skip locked");
  }

  /**
   * Fails with {@link dev.rowan.errors.LockTimeoutException} at once when others have locked a row;
   * after {@link #forUpdate} or the like.
   */
  public final S noWait() {
    return waiting("noWait", " nowait");
  }

  /** This select as a table of another one. */
  public final Subquery asTable(String name) {
    return new Subquery(name, tree());
  }

  /** This select as a common table expression of another one. */
  public final Cte asCte(String name) {
    return Cte.of(name, tree());
  }

  /**
   * A common table expression that reads itself: this select gives its first rows, {@code step} the
   * further ones from those found last, until there are no more.
   */
  public final Cte asRecursiveCte(String name, Function<Cte, S> step) {
    return Cte.recursive(
        name, tree(), self -> new SetOperation(tree(), " union all ", step.apply(self).tree()));
  }

  /** As {@link #asRecursiveCte}, where a row that was found before ends its way. */
  public final Cte asRecursiveSetCte(String name, Function<Cte, S> step) {
    return Cte.recursive(
        name, tree(), self -> new SetOperation(tree(), " union ", step.apply(self).tree()));
  }

  @Override
  public final Optional<R> first() {
    return limit(1).optional();
  }
}
