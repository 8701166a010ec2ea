package dev.rowan.query;

import java.util.ArrayList;
import java.util.List;

/**
 * Conditions on what the paths from a written table lead to. Nothing can be joined to that table
 * itself, so they stand in a subquery for its row.
 */
final class PathExists extends Predicate {

  private final EntityTable<?> target;
  private final List<Predicate> members;
  private final boolean isOuter;

  private PathExists(EntityTable<?> target, List<Predicate> members, boolean isOuter) {
    this.target = target;
    this.members = members;
    this.isOuter = isOuter;
  }

  /**
   * The condition of a statement that writes the first of these tables. Conditions on its own
   * columns stay as they are: where the server waits for a row that another transaction changes, it
   * tests them again on the new row.
   */
  static Predicate of(List<FromItem> tables, Predicate where) {
    EntityTable<?> target = (EntityTable<?>) tables.get(0).source();
    List<Predicate> all = new ArrayList<>();
    List<Predicate> inner = new ArrayList<>();
    List<Predicate> outer = new ArrayList<>();
    for (Predicate member : Group.conjuncts(where)) {
      List<Scope.Joined> paths = Renderer.paths(tables, member);
      if (paths.isEmpty()) {
        all.add(member);
      } else {
        (needsRows(member, paths) ? inner : outer).add(member);
      }
    }
    if (!inner.isEmpty()) {
      all.add(new PathExists(target, inner, false));
    }
    if (!outer.isEmpty()) {
      all.add(new PathExists(target, outer, true));
    }
    return Group.all(all);
  }

  /** Whether a row for which it is true has all that these paths lead to. */
  private static boolean needsRows(Predicate member, List<Scope.Joined> paths) {
    return member.rejectsNull()
        || paths.stream().noneMatch(joined -> Join.path(joined.table()).isOuter());
  }

  @Override
  public Predicate not() {
    throw new UnsupportedOperationException("Made when the statement is, and not given away");
  }

  @Override
  void render(Renderer out) {
    out.append("exists (select 1").openPaths(target);
    int tables = out.length();
    for (int i = 0; i < members.size(); i++) {
      out.append(i == 0 && isOuter ? " where " : " and ");
      boolean parentheses = members.get(i) instanceof Group;
      out.append(parentheses ? "(" : "").predicate(members.get(i)).append(parentheses ? ")" : "");
    }
    Scope.Root root = out.endPaths();
    String text = isOuter ? PathJoins.outerTables(out, root) : PathJoins.tables(root);
    out.append(")").insertTables(tables, text);
  }
}
