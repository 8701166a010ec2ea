package dev.rowan.query;

import dev.rowan.mapping.SqlStatement;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects the SQL of one statement and what is bound to its placeholders, in one pass over the
 * tree. A column stands without its table as long as there is only one; when a second one turns up,
 * all is to be rendered again with every column qualified.
 */
final class Renderer {

  private final StringBuilder sql = new StringBuilder(256);
  private final boolean isQualified;
  private final Set<String> aliases = new HashSet<>();
  private @Nullable Parameter[] parameters = new Parameter[8];
  private int count;
  private @Nullable Scope scope;
  private boolean needsNames;

  /** Renders a part alone, as for {@code toString()}. */
  Renderer() {
    this(false);
  }

  /** Renders a statement, with all columns qualified or with none. */
  Renderer(boolean isQualified) {
    this.isQualified = isQualified;
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
    if (count == parameters.length) {
      parameters = Arrays.copyOf(parameters, count * 2);
    }
    parameters[count++] = parameter;
    return this;
  }

  /** Begins a select of a table, whose columns may be rendered from now on. */
  Renderer open(Table<?> table) {
    scope = new Scope(scope, table, newAlias(table.name()));
    return this;
  }

  /** Appends {@code from posts}, or {@code from posts as posts_2} when the name is taken. */
  Renderer from() {
    Scope of = current();
    Table<?> table = of.table();
    append(" from ");
    append(isQualified ? aliased(table.sqlName(), table.name(), of.alias()) : table.sqlName());
    return endFrom();
  }

  private Scope current() {
    if (scope == null) {
      throw new IllegalStateException("No select is open");
    }
    return scope;
  }

  /** A name for a table that no other one has. */
  String newAlias(String name) {
    String alias = name;
    for (int i = 2; !aliases.add(alias); i++) {
      alias = start(name) + "_" + i;
    }
    return alias;
  }

  /** The server cuts names after 63 bytes, behind which a number would be lost. */
  private static String start(String name) {
    if (name.length() <= 18) {
      return name;
    }
    return name.substring(0, Character.isHighSurrogate(name.charAt(17)) ? 17 : 18);
  }

  static String aliased(String sqlName, String name, String alias) {
    return name.equals(alias) ? sqlName : sqlName + " as " + Identifiers.quoted(alias);
  }

  /** What follows the tables begins here; joins will be inserted before. */
  Renderer endFrom() {
    current().end(sql.length());
    return this;
  }

  /** Ends a select: inserts the joins that its paths need. */
  Renderer endSelect() {
    Scope ended = current();
    scope = ended.outer();
    if (!ended.joined().isEmpty()) {
      insertJoins(ended);
    }
    return this;
  }

  private void insertJoins(Scope ended) {
    Renderer joins = new Renderer(true);
    for (Scope.Joined other : ended.joined()) {
      Join join = join(other.table());
      joins.append(join.isOuter() ? " left join " : " join ");
      Table<?> table = other.table();
      joins.append(aliased(table.sqlName(), table.name(), other.alias())).append(" on ");
      String from = String.valueOf(ended.alias(join.from()));
      List<String> columns = join.relation().columns(join.from());
      List<String> target = join.relation().targetColumns();
      for (int i = 0; i < target.size(); i++) {
        joins.append(i == 0 ? "" : " and ").qualified(other.alias(), target.get(i)).append(" = ");
        joins.qualified(from, columns.get(i));
      }
    }
    sql.insert(ended.end(), joins.sql());
  }

  private static Join join(Table<?> path) {
    Join join = path.join();
    if (join == null) {
      throw new IllegalStateException(path + " is no path");
    }
    return join;
  }

  /** Appends a column of a table, which is joined when it is not there yet. */
  Renderer column(Table<?> table, String sqlName) {
    if (scope != null) {
      String alias = alias(table);
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
  String alias(Table<?> table) {
    Scope of = scope == null ? null : scope.of(table);
    if (of == null) {
      throw new IllegalArgumentException(
          table
              + " is not in this query; start from its own table, and reach others by their paths");
    }
    return alias(of, table);
  }

  private String alias(Scope of, Table<?> table) {
    String known = of.alias(table);
    if (known != null) {
      return known;
    }
    needNames();
    Join join = join(table);
    alias(of, join.from());
    String alias = newAlias(join.relation().name());
    of.add(table, alias);
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

  int length() {
    return sql.length();
  }

  /** Inserts what has no placeholder before what stands at the position. */
  void insert(int position, String text) {
    sql.insert(position, text);
    current().end(current().end() + text.length());
  }

  String sql() {
    return sql.toString();
  }

  /** Binds the parameters in the order of their placeholders. */
  void bind(SqlStatement statement) {
    for (int i = 0; i < count; i++) {
      Parameter parameter = parameters[i];
      if (parameter != null) {
        parameter.bind(statement, i + 1);
      }
    }
  }
}
