package dev.rowan.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What tells the rows of a select apart: expressions whose values no two of them share. */
final class SelectKeys {

  private SelectKeys() {}

  /** The keys; none where there is one row only, and null where they are not known. */
  static @Nullable List<Expression<?>> of(SelectTree tree) {
    if (tree instanceof SelectCore core) {
      return of(core);
    }
    boolean areDifferent = tree instanceof SetOperation set && set.isOfDifferentRows();
    return areDifferent ? tree.leaves().expressions() : null;
  }

  private static @Nullable List<Expression<?>> of(SelectCore core) {
    if (!core.quantifier().isEmpty()) {
      return core.leaves().expressions();
    }
    if (!core.distinctOn().isEmpty()) {
      return core.distinctOn();
    }
    if (!core.groupBy().isEmpty()) {
      return ofGroups(core.groupBy());
    }
    return isOfOneGroup(core) ? List.of() : ofTables(core.from());
  }

  private static boolean isOfOneGroup(SelectCore core) {
    return core.having() != NoCondition.INSTANCE
        || core.leaves().expressions().stream().anyMatch(Aggregated::isIn);
  }

  /** Of several sets of groups, a key that is NULL may mean all of its values. */
  private static @Nullable List<Expression<?>> ofGroups(List<GroupPart> groupBy) {
    List<Expression<?>> keys = new ArrayList<>();
    for (GroupPart part : groupBy) {
      if (!(part instanceof GroupPart.Key key)) {
        return null;
      }
      keys.add(key.expression());
    }
    return keys;
  }

  private static @Nullable List<Expression<?>> ofTables(List<FromItem> from) {
    List<Expression<?>> keys = new ArrayList<>();
    for (FromItem item : from) {
      List<? extends Expression<?>> its = of(item.source());
      if (its == null) {
        return null;
      }
      keys.addAll(its);
    }
    return keys;
  }

  /** Whether an expression has a value in every row of a select. */
  static boolean isNeverNull(Expression<?> expression, SelectCore core) {
    if (!(expression instanceof EntityColumn<?> column) || column.mayBeNull()) {
      return false;
    }
    boolean areSimpleGroups = core.groupBy().stream().allMatch(GroupPart.Key.class::isInstance);
    boolean isOuter = false;
    boolean isFound = false;
    for (FromItem item : core.from()) {
      boolean isIts = Join.areSameRoots(item.source(), Join.root(column.table()));
      isFound |= isIts;
      isOuter |= isIts ? item.isOuter() : isFound && item.makesOthersOuter();
    }
    return areSimpleGroups && isFound && !isOuter;
  }

  private static @Nullable List<? extends Expression<?>> of(Source source) {
    if (source instanceof EntityTable<?> table) {
      return table.primaryKey().isEmpty() ? null : table.primaryKey();
    }
    SelectTree tree = source instanceof Subquery subquery ? subquery.tree() : null;
    List<Expression<?>> inner = tree == null ? null : of(tree);
    if (tree == null || inner == null) {
      return null;
    }
    Leaves leaves = tree.leaves();
    List<Expression<?>> keys = new ArrayList<>();
    for (Expression<?> key : inner) {
      if (leaves.label(key) == null) {
        return null;
      }
      keys.add(((Subquery) source).get(key));
    }
    return keys;
  }
}
