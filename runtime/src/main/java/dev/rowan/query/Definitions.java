package dev.rowan.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The common table expressions of a statement, each listed before those that use it. */
final class Definitions {

  private final Set<Cte> ctes = new HashSet<>(0);
  private final List<Renderer> bodies = new ArrayList<>(0);
  private final Set<String> tables = new HashSet<>(0);

  private final Set<String> own = new HashSet<>(0);

  /** The statement reads or writes a table, which no expression may hide. */
  void addTable(EntityTable<?> table) {
    tables.add(table.sqlName());
    JoinedTables joined = table.joined();
    if (joined != null) {
      tables.add(joined.base());
      tables.addAll(joined.others());
    }
  }

  /** Adds an expression that the statement itself needs, and returns its name. */
  String add(String wanted, Part query) {
    String name = wanted;
    for (int i = 2; !own.add(name); i++) {
      name = wanted + "_" + i;
    }
    Renderer body = new Renderer(true, this).append(name).append(" as (");
    query.render(body);
    bodies.add(body.append(")"));
    return name;
  }

  /** The statement uses an expression. */
  void add(Cte cte) {
    if (ctes.add(cte)) {
      Renderer body = new Renderer(true, this);
      cte.renderDefinition(body);
      bodies.add(body);
    }
  }

  /** The statement with what its common table expressions say before it. */
  Renderer before(Renderer statement) {
    if (bodies.isEmpty()) {
      return statement;
    }
    checkNames();
    boolean anyRecursive = ctes.stream().anyMatch(Cte::isRecursive);
    Renderer whole = new Renderer(true).append(anyRecursive ? "with recursive " : "with ");
    for (int i = 0; i < bodies.size(); i++) {
      whole.append(i == 0 ? "" : ", ").append(bodies.get(i));
    }
    return whole.append(" ").append(statement);
  }

  /** A common table expression would hide another one, or a table, of its name. */
  private void checkNames() {
    Set<String> names = new HashSet<>(tables);
    names.addAll(own);
    for (Cte cte : ctes) {
      if (!names.add(Identifiers.quoted(cte.name()))) {
        throw new IllegalArgumentException(
            "Two tables or common table expressions of the query have the name " + cte);
      }
    }
  }
}
