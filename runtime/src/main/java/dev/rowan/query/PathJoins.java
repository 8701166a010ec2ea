package dev.rowan.query;

import java.util.List;

/** How the tables to which paths lead stand in SQL. */
final class PathJoins {

  private PathJoins() {}

  /** Appends the table under its alias. */
  static void renderTable(Renderer out, Scope.Joined joined) {
    EntityTable<?> table = joined.table();
    out.append(table.fromItem(joined.alias(), false));
  }

  /**
   * Appends what leads to its row from the table before it. Where there may be none, one that is
   * deleted is none; where there must be one, it is there all the same.
   */
  static void renderCondition(Renderer out, Scope.Root root, Scope.Joined joined) {
    Join.Path join = Join.path(joined.table());
    String from = String.valueOf(Scope.alias(root, join.from()));
    List<String> columns = join.columns();
    List<String> target = join.relation().targetColumns();
    for (int i = 0; i < target.size(); i++) {
      out.append(i == 0 ? "" : " and ").qualified(joined.alias(), target.get(i)).append(" = ");
      out.qualified(from, columns.get(i));
    }
    Discriminator discriminator = joined.table().filter();
    if (discriminator != null) {
      discriminator.render(out.append(" and "), joined.alias());
    }
    DeleteMark mark = joined.table().deleteMark();
    if (mark != null && !join.relation().isRequired()) {
      mark.renderAlive(out.append(" and "), joined.alias());
    }
  }

  /** Appends one column at the end of a path, of what cannot be joined, as a subquery. */
  static void renderValue(Renderer out, EntityTable<?> path, String column) {
    out.needNames().append("(select ").openPaths(Join.root(path));
    out.column(path, column);
    out.append(tables(out.endPaths())).append(")");
  }

  /** All tables of a root, those that are next to it bound to its row by the condition. */
  static String tables(Scope.Root root) {
    Renderer tables = new Renderer(true);
    Renderer where = new Renderer(true);
    for (int i = 0; i < root.joined().size(); i++) {
      Scope.Joined joined = root.joined().get(i);
      if (Join.path(joined.table()).from().join() == null) {
        renderTable(tables.append(i == 0 ? " from " : " cross join "), joined);
        renderCondition(where.append(i == 0 ? " where " : " and "), root, joined);
      } else {
        renderTable(tables.append(" join "), joined);
        renderCondition(tables.append(" on "), root, joined);
      }
    }
    return tables.append(where.sql()).sql();
  }

  /** All tables of a root, with NULLs where there is no row. */
  static String outerTables(Renderer out, Scope.Root root) {
    Renderer tables = new Renderer(true);
    tables.append(" from (select 1) as ").append(Identifiers.quoted(out.newAlias("one")));
    for (Scope.Joined joined : root.joined()) {
      renderTable(tables.append(" left join "), joined);
      renderCondition(tables.append(" on "), root, joined);
    }
    return tables.sql();
  }
}
