package dev.rowan.query;

import dev.rowan.mapping.SqlStatement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects the SQL of one statement and what is bound to its placeholders, in one pass over the
 * tree. A column stands without its table as long as there is only one; when a second one turns up,
 * all is to be rendered again with every column qualified.
 */
final class Renderer {

  private final StringBuilder sql = new StringBuilder(256);
  private final boolean isQualified;
  private final Aliases aliases = new Aliases();
  private final Bindings bindings = new Bindings();
  private @Nullable Scope scope;
  private boolean needsNames;
  private final Definitions definitions;
  private @Nullable Scope around; // of a part that is rendered alone: what it speaks of

  /** Renders a part in which nothing is looked up. */
  Renderer() {
    this(false);
  }

  /** A part without the query around it, as for {@code toString()}. */
  static Renderer alone(Part part) {
    Renderer out = new Renderer(false).withAnyTable();
    part.render(out);
    if (out.mustQualify()) {
      out = new Renderer(true).withAnyTable();
      part.render(out);
    }
    return out;
  }

  private Renderer withAnyTable() {
    around = new Scope(null);
    scope = around;
    return this;
  }

  /** Renders a statement, with all columns qualified or with none. */
  Renderer(boolean isQualified) {
    this(isQualified, new Definitions());
  }

  /** Renders a part of a statement that has these common table expressions. */
  Renderer(boolean isQualified, Definitions definitions) {
    this.isQualified = isQualified;
    this.definitions = definitions;
  }

  boolean isQualified() {
    return isQualified;
  }

  /** Whether a second table turned up, so that all must be rendered again, qualified. */
  boolean mustQualify() {
    return needsNames && !isQualified;
  }

  Renderer append(String text) {
    sql.append(text);
    return this;
  }

  Renderer expression(Expression<?> expression) {
    Node.of(expression).render(this);
    return this;
  }

  Renderer predicate(Predicate predicate) {
    predicate.render(this);
    return this;
  }

  /** A placeholder was appended; this is bound to it. */
  Renderer parameter(Parameter parameter) {
    bindings.add(parameter);
    return this;
  }

  /** Shows none of what is bound to anybody. */
  void maskAll() {
    bindings.maskAll();
  }

  /** Begins a select of a table, whose columns may be rendered from now on. */
  Renderer open(EntityTable<?> table) {
    scope = new Scope(scope);
    scope.add(new Scope.Root(table, newAlias(table.alias()), false));
    return this;
  }

  /** Begins a select of all these. */
  Renderer open(List<FromItem> from) {
    scope = new Scope(scope);
    if (from.size() > 1) {
      needNames();
    }
    for (int i = 0; i < from.size(); i++) {
      Source source = from.get(i).source();
      String name = source instanceof EntityTable<?> table ? table.alias() : source.toString();
      boolean isOuter = from.get(i).isOuter();
      for (FromItem later : from.subList(i + 1, from.size())) {
        isOuter |= later.makesOthersOuter();
      }
      if (scope.has(source)) {
        throw new IllegalArgumentException(
            source + " stands in the query twice; give it another name there by as(…)");
      }
      scope.add(new Scope.Root(source, newAlias(name), isOuter));
    }
    return this;
  }

  /** Begins a statement that writes the first of these, and may read the others. */
  Renderer openTarget(List<FromItem> tables) {
    open(tables);
    current().roots().get(0).asTarget();
    return this;
  }

  /** Begins what reads the written table alone, under the name that it has in the statement. */
  Renderer openTarget(EntityTable<?> table) {
    aliases.add(table.alias());
    scope = new Scope(scope);
    scope.add(new Scope.Root(table, table.alias(), false).asTarget());
    return this;
  }

  /** Begins a subquery of what the paths from a table lead to, for one row of that table. */
  void openPaths(EntityTable<?> from) {
    scope = new Scope(scope);
    Scope.Root root = root(from);
    scope.add(new Scope.Root(from, root.alias(), false));
  }

  /** Ends such a subquery, whose tables begin at the position, and returns its root. */
  Scope.Root endPaths() {
    Scope ended = current();
    scope = ended.outer();
    return ended.roots().get(0);
  }

  /** The tables to which the paths of a predicate lead from the first of these. */
  static List<Scope.Joined> paths(List<FromItem> tables, Predicate predicate) {
    Renderer probe = new Renderer(true).open(tables).predicate(predicate);
    return probe.current().roots().get(0).joined();
  }

  /** Appends {@code from posts}, or {@code from posts as posts_2} when the name is taken. */
  Renderer from() {
    Scope.Root root = current().roots().get(0);
    append(" from ");
    table((EntityTable<?>) root.source(), root.alias());
    return endFrom();
  }

  private void table(EntityTable<?> table, String alias) {
    table(table, alias, false);
  }

  private void table(EntityTable<?> table, String alias, boolean isLocked) {
    definitions.addTable(table);
    append(
        isQualified || !table.alias().equals(table.name())
            ? table.fromItem(alias, isLocked)
            : table.fromItem());
  }

  /** Appends a table whose rows stand in several, with them locked. */
  void lockedSource(EntityTable<?> table) {
    table(table, root(table).alias(), true);
  }

  /** Adds a common table expression that the statement itself needs, and returns its name. */
  String define(String name, Part query) {
    return definitions.add(name, query);
  }

  /** Appends a member of the from clause. What is not lateral sees only the queries around. */
  void source(FromItem item) {
    Scope own = current();
    Scope.Root root = root(item.source());
    if (item.source() instanceof EntityTable<?> table) {
      table(table, root.alias());
      return;
    }
    boolean seesOthers = item.isLateral() || item.source() instanceof FunctionTable<?>;
    scope = seesOthers ? own : own.outer();
    ((Derived) item.source()).render(this, root.alias());
    scope = own;
  }

  private Scope.Root root(Source source) {
    Scope.Root root = scope == null ? null : scope.root(source);
    if (root == null && around != null) {
      return rootAround(around, Join.root(source));
    }
    if (root == null) {
      throw Scope.notThere(scope, source);
    }
    return root;
  }

  /** A table of the query around a part, which is not known. */
  private Scope.Root rootAround(Scope unknown, Source source) {
    if (!unknown.roots().isEmpty()) {
      needNames();
    }
    String name = source instanceof EntityTable<?> table ? table.alias() : source.toString();
    Scope.Root root = new Scope.Root(source, newAlias(name), false);
    unknown.add(root);
    return root;
  }

  /** The tables of the current from clause. */
  List<Scope.Root> roots() {
    return current().roots();
  }

  /** Whether a table may have no row beside those of the others. */
  boolean isOuter(EntityTable<?> table) {
    Join.Path path = Join.plain(table).join();
    return root(table).isOuter() || (path != null && path.isOuter());
  }

  private Scope current() {
    if (scope == null) {
      throw new IllegalStateException("No select is open");
    }
    return scope;
  }

  /** A name for a table that no other one has. */
  String newAlias(String name) {
    return aliases.free(name);
  }

  static String aliased(String sqlName, String name, String alias) {
    return name.equals(alias) ? sqlName : sqlName + " as " + Identifiers.quoted(alias);
  }

  /** What follows the tables begins here; joins will be inserted before. */
  Renderer endFrom() {
    current().roots().get(0).end(sql.length());
    return this;
  }

  /** What follows a member of the from clause begins here. */
  void endFrom(Source source) {
    root(source).end(sql.length());
  }

  /** Ends a select: inserts the joins that its paths need. */
  Renderer endSelect() {
    Scope ended = current();
    ended.checkWindows();
    scope = ended.outer();
    List<Scope.Root> roots = ended.roots();
    for (int i = roots.size() - 1; i >= 0; i--) {
      if (!roots.get(i).joined().isEmpty()) {
        insertJoins(roots.get(i));
      }
    }
    return this;
  }

  private void insertJoins(Scope.Root root) {
    Renderer joins = new Renderer(true);
    for (Scope.Joined other : root.joined()) {
      Join.Path join = Join.path(other.table());
      joins.append(root.isOuter() || join.isOuter() ? " left join " : " join ");
      definitions.addTable(other.table());
      PathJoins.renderTable(joins, other);
      PathJoins.renderCondition(joins.append(" on "), root, other);
    }
    sql.insert(root.end(), joins.sql());
  }

  /** Appends a column of a table, which is joined when it is not there yet. */
  Renderer column(Source of, String sqlName) {
    if (of instanceof EntityTable<?> table && table.treatedAs() != null) {
      return column(Join.plain(of), Identifiers.quoted(table.treatedAs().name(sqlName)));
    }
    if (scope != null) {
      Source source = Join.plain(of);
      Scope.Root root = root(source);
      if (root.isTarget() && source instanceof EntityTable<?> path && path.join() != null) {
        PathJoins.renderValue(this, path, sqlName);
        return this;
      }
      String alias = alias(root, source);
      if (isQualified) {
        append(Identifiers.quoted(alias)).append(".");
      }
    }
    return append(sqlName);
  }

  /** Appends a column of an alias. */
  Renderer qualified(String alias, String column) {
    return append(Identifiers.quoted(alias)).append(".").append(Identifiers.quoted(column));
  }

  /** The alias of a table; joins it first when a path leads to it. */
  String alias(Source of) {
    Source source = Join.plain(of);
    return alias(root(source), source);
  }

  private String alias(Scope.Root root, Source source) {
    String known = Scope.alias(root, source);
    if (known != null || !(source instanceof EntityTable<?> table)) {
      return known == null ? root.alias() : known;
    }
    if (root.isTarget()) {
      throw new IllegalArgumentException(
          "%1$s cannot be joined to %2$s, which is written; join another %2$s.as(…) in a subquery"
              .formatted(table, root.source()));
    }
    needNames();
    Join.Path join = Join.path(table);
    alias(root, join.from());
    String alias = newAlias(join.relation().name());
    root.joined().add(new Scope.Joined(table, alias));
    return alias;
  }

  /** What follows stands in no scope, with no tables before its columns. */
  Renderer alone() {
    scope = null;
    return this;
  }

  /** There is more than one table, so that columns need the name of theirs. */
  Renderer needNames() {
    needsNames = true;
    return this;
  }

  /** Whether values are bound in an expression. */
  static boolean hasParameters(Expression<?> expression) {
    return new Renderer(false).withAnyTable().expression(expression).bindings.count() > 0;
  }

  int length() {
    return sql.length();
  }

  /** Inserts what has no placeholder before what stands at the position. */
  void insert(int position, String text) {
    sql.insert(position, text);
    Scope.Root root = current().roots().get(0);
    root.end(root.end() + text.length());
  }

  /** Inserts the tables of a subquery, which have no placeholders, at its position. */
  void insertTables(int position, String text) {
    sql.insert(position, text);
  }

  /** A common table expression is used: it will stand before the statement, once. */
  void cte(Cte cte) {
    definitions.add(cte);
  }

  /** The statement with what its common table expressions say before it. */
  Renderer withCtes() {
    return definitions.before(this);
  }

  /** A place in the statement and among its parameters. */
  record Mark(int length, int parameters) {}

  /** The end, as far as it is rendered. */
  Mark mark() {
    return new Mark(sql.length(), bindings.count());
  }

  /** Moves what stands behind a mark, with its parameters, to an earlier one. */
  void move(Mark from, Mark to) {
    String moved = sql.substring(from.length());
    sql.setLength(from.length());
    sql.insert(to.length(), moved);
    bindings.move(from.parameters(), to.parameters());
  }

  /** A window is used by its name; the select will say what it is. */
  void window(Window window) {
    current().add(window);
  }

  /** The windows that the current select has named and not yet said. */
  List<Window> windows() {
    return current().windows();
  }

  /** Appends another part, and what is bound in it. */
  Renderer append(Renderer other) {
    bindings.addAll(other.bindings);
    return append(other.sql());
  }

  String sql() {
    return sql.toString();
  }

  /** The statement with what is bound to it: for two that are not the same, another text. */
  String fingerprint() {
    StringBuilder all = new StringBuilder(sql);
    bindings.appendTexts(all);
    return all.toString();
  }

  /** Binds the parameters in the order of their placeholders. */
  void bind(SqlStatement statement) {
    bind(statement, 0);
  }

  /** As {@link #bind(SqlStatement)}, behind so many other parameters. */
  void bind(SqlStatement statement, int others) {
    bindings.bind(statement, others);
  }
}
