package dev.rowan.migrations.schema;

import dev.rowan.query.Identifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The statements that create things, as one would write them by hand. */
final class Ddl {

  private Ddl() {}

  static String enumType(EnumType type) {
    return "create type "
        + type.name().sql()
        + " as enum ("
        + type.labels().stream().map(Ddl::text).collect(Collectors.joining(", "))
        + ")";
  }

  static String composite(CompositeType type) {
    return "create type "
        + type.name().sql()
        + " as (\n"
        + type.attributes().stream()
            .map(a -> "  " + Identifiers.quoted(a.name()) + " " + a.type())
            .collect(Collectors.joining(",\n"))
        + "\n)";
  }

  static String domain(Domain domain) {
    StringBuilder sql = new StringBuilder("create domain ");
    sql.append(domain.name().sql()).append(" as ").append(domain.type());
    if (domain.defaultValue() != null) {
      sql.append(" default ").append(domain.defaultValue());
    }
    if (domain.isNotNull()) {
      sql.append(" not null");
    }
    domain.checks().stream()
        .filter(Check::isValidated)
        .forEach(check -> sql.append("\n  ").append(check(check)));
    return sql.toString();
  }

  static String sequence(Sequence sequence) {
    return "create sequence "
        + sequence.name().sql()
        + " as "
        + sequence.options().type()
        + said(sequence.options());
  }

  /** How a sequence counts, where that is not said by its type. */
  static String said(SequenceOptions options) {
    SequenceOptions plain =
        options.increment() < 0
            ? new SequenceOptions(options.type(), -1, 1, options.least(), -1, 1, false)
            : SequenceOptions.of(options.type());
    StringBuilder sql = new StringBuilder();
    if (options.increment() != 1) {
      sql.append(" increment by ").append(options.increment());
    }
    if (options.min() != plain.min()) {
      sql.append(" minvalue ").append(options.min());
    }
    if (options.max() != plain.max()) {
      sql.append(" maxvalue ").append(options.max());
    }
    long start = options.increment() < 0 ? options.max() : options.min();
    if (options.start() != start) {
      sql.append(" start with ").append(options.start());
    }
    if (options.cache() != 1) {
      sql.append(" cache ").append(options.cache());
    }
    return sql.append(options.isCycle() ? " cycle" : "").toString();
  }

  /** All that can be said of how a sequence counts, for a change. */
  static String whole(SequenceOptions options, String separator) {
    return String.join(
        separator,
        "increment by " + options.increment(),
        "minvalue " + options.min(),
        "maxvalue " + options.max(),
        "start with " + options.start(),
        "cache " + options.cache(),
        options.isCycle() ? "cycle" : "no cycle");
  }

  /** The table with its keys and conditions, but without foreign keys and indexes. */
  static String table(Table table) {
    TableKind kind = table.kind();
    StringBuilder sql =
        new StringBuilder(kind.isUnlogged() ? "create unlogged table " : "create table ");
    sql.append(table.name().sql());
    List<String> lines = new ArrayList<>();
    table.columns().forEach(column -> lines.add(column(column)));
    if (table.primaryKey() != null) {
      lines.add(primaryKey(table.primaryKey()));
    }
    table.uniqueKeys().stream()
        .filter(key -> !isRepeated(key, table))
        .forEach(key -> lines.add(unique(key)));
    table.checks().stream().filter(Check::isValidated).forEach(check -> lines.add(check(check)));
    table.exclusions().forEach(exclusion -> lines.add(exclusion(exclusion)));
    if (kind.partition() != null) {
      sql.append("\n  partition of ").append(kind.partition().parent().sql());
    }
    if (kind.partition() == null || !lines.isEmpty()) {
      sql.append(" (");
      sql.append(lines.isEmpty() ? ")" : "\n  " + String.join(",\n  ", lines) + "\n)");
    }
    if (kind.partition() != null) {
      sql.append("\n  ").append(kind.partition().bound());
    }
    if (!kind.inherits().isEmpty()) {
      sql.append(" inherits (").append(names(kind.inherits())).append(')');
    }
    if (kind.partitionBy() != null) {
      sql.append(" partition by ").append(kind.partitionBy());
    }
    return sql.append(with(kind.options())).toString();
  }

  /**
   * Whether the table has a key before it over the same columns. PostgreSQL takes only one of them
   * from the statement that creates the table.
   */
  static boolean isRepeated(UniqueKey key, Table table) {
    return Stream.concat(Stream.ofNullable(table.primaryKey()), table.uniqueKeys().stream())
        .takeWhile(other -> !other.equals(key))
        .anyMatch(other -> other.columns().equals(key.columns()));
  }

  static String column(Column column) {
    StringBuilder sql = new StringBuilder(Identifiers.quoted(column.name()));
    sql.append(' ').append(column.type());
    if (column.collation() != null) {
      sql.append(" collate ").append(column.collation().sql());
    }
    if (column.value() != null) {
      sql.append(' ').append(value(column.value()));
    }
    return sql.append(column.isNotNull() ? " not null" : "").toString();
  }

  static String value(ColumnValue value) {
    if (value instanceof ColumnValue.Default byDefault) {
      return "default " + byDefault.expression();
    }
    if (value instanceof ColumnValue.Computed computed) {
      return "generated always as " + parenthesized(computed.expression()) + " stored";
    }
    ColumnValue.Identity identity = (ColumnValue.Identity) value;
    String options = said(identity.options()).strip();
    return (identity.isAlways() ? "generated always" : "generated by default")
        + " as identity"
        + (options.isEmpty() ? "" : " (" + options + ")");
  }

  static String primaryKey(UniqueKey key) {
    return constraint(key.name())
        + "primary key ("
        + columns(key.columns())
        + ")"
        + key.timing().sql();
  }

  static String unique(UniqueKey key) {
    return constraint(key.name())
        + "unique "
        + (key.isNullsDistinct() ? "" : "nulls not distinct ")
        + "("
        + columns(key.columns())
        + ")"
        + key.timing().sql();
  }

  static String check(Check check) {
    return constraint(check.name())
        + "check "
        + parenthesized(check.condition())
        + (check.isValidated() ? "" : " not valid");
  }

  static String exclusion(Exclusion exclusion) {
    return constraint(exclusion.name()) + exclusion.definition();
  }

  static String foreignKey(ForeignKey key) {
    StringBuilder sql = new StringBuilder(constraint(key.name()));
    sql.append("foreign key (").append(columns(key.columns())).append(") references ");
    sql.append(key.table().sql()).append(" (").append(columns(key.references())).append(')');
    if (key.isFull()) {
      sql.append(" match full");
    }
    if (key.onDelete() != ForeignKey.Action.NO_ACTION) {
      sql.append(" on delete ").append(key.onDelete().sql());
    }
    if (key.onUpdate() != ForeignKey.Action.NO_ACTION) {
      sql.append(" on update ").append(key.onUpdate().sql());
    }
    sql.append(key.timing().sql());
    return sql.append(key.isValidated() ? "" : " not valid").toString();
  }

  static String index(Index index, QualifiedName table) {
    StringBuilder sql =
        new StringBuilder(index.isUnique() ? "create unique index " : "create index ");
    sql.append(Identifiers.quoted(index.name())).append(" on ").append(table.sql());
    if (!index.method().equals("btree")) {
      sql.append(" using ").append(index.method());
    }
    sql.append(" (").append(String.join(", ", index.keys())).append(')');
    if (!index.include().isEmpty()) {
      sql.append(" include (").append(String.join(", ", index.include())).append(')');
    }
    if (!index.isNullsDistinct()) {
      sql.append(" nulls not distinct");
    }
    sql.append(with(index.options()));
    return sql.append(index.where() == null ? "" : " where " + index.where()).toString();
  }

  static String view(View view) {
    return (view.isMaterialized() ? "create materialized view " : "create view ")
        + view.name().sql()
        + " ("
        + columns(view.columns())
        + ")"
        + with(view.options())
        + " as\n"
        + view.query();
  }

  /** A comment, or its end when it is null. */
  static String comment(String kind, String name, @Nullable String comment) {
    return "comment on " + kind + " " + name + " is " + (comment == null ? "null" : text(comment));
  }

  static String columns(List<String> columns) {
    return columns.stream().map(Identifiers::quoted).collect(Collectors.joining(", "));
  }

  static String names(List<QualifiedName> names) {
    return names.stream().map(QualifiedName::sql).collect(Collectors.joining(", "));
  }

  /** A text as a literal. */
  static String text(String value) {
    String quoted = "'" + value.replace("'", "''") + "'";
    return value.indexOf('\\') < 0 ? quoted : "E" + quoted.replace("\\", "\\\\");
  }

  private static String constraint(String name) {
    return "constraint " + Identifiers.quoted(name) + " ";
  }

  private static String with(List<String> options) {
    return options.isEmpty() ? "" : " with (" + String.join(", ", options) + ")";
  }

  /** The catalogs put most expressions into parentheses already, but not all. */
  private static String parenthesized(String expression) {
    return isParenthesized(expression) ? expression : "(" + expression + ")";
  }

  private static boolean isParenthesized(String expression) {
    if (!expression.startsWith("(")
        || expression.indexOf('\'') >= 0
        || expression.indexOf('"') >= 0) {
      return false;
    }
    int depth = 0;
    for (int i = 0; i < expression.length(); i++) {
      char c = expression.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return i == expression.length() - 1;
      }
    }
    return false;
  }
}
