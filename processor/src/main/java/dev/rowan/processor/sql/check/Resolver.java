package dev.rowan.processor.sql.check;

import dev.rowan.processor.sql.check.SqlFinding.Kind;
import dev.rowan.processor.sql.tree.Identifier;
import dev.rowan.processor.sql.tree.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what names stand for. */
final class Resolver {
  /** The columns that every table has. */
  private static final Set<String> SYSTEM =
      Set.of("ctid", "xmin", "xmax", "cmin", "cmax", "tableoid");

  private final Notes notes;
  private final Catalog catalog;

  Resolver(Notes notes, Catalog catalog) {
    this.notes = notes;
    this.catalog = catalog;
  }

  /** The value of a column, with or without its table. */
  Value column(QualifiedName name, Scope scope) {
    return switch (name.parts().size()) {
      case 1 -> bare(name.last(), scope);
      case 2 -> qualified(name, scope);
      case 3 -> path(name, scope);
      default -> Value.UNKNOWN;
    };
  }

  private Value bare(Identifier name, Scope scope) {
    Extent extent = Extent.ALL;
    for (Scope level : scope.levels().toList()) {
      List<Column> found = level.namespace().columns(name.name());
      if (found.size() > 1 && !extent.isAll()) {
        return Value.UNKNOWN;
      } else if (found.size() > 1) {
        notes.finding(Kind.AMBIGUOUS_COLUMN, name, "", owners(name.name(), level));
        return Value.UNKNOWN;
      }
      if (found.size() == 1) { // one further in that is not known would be meant instead
        return extent.isAll() ? found.get(0).value() : Value.UNKNOWN;
      }
      extent = extent.and(level.namespace().extent());
    }
    boolean wholeRow =
        scope.levels().anyMatch(level -> level.namespace().relation(name.name()).isPresent());
    if (!wholeRow && !SYSTEM.contains(name.name())) {
      List<Relation> visible =
          scope.levels().flatMap(s -> s.namespace().relations().stream()).toList();
      if (visible.size() == 1 && isOfRelated(name, visible.get(0))) {
        return Value.UNKNOWN;
      }
      notes.missing(
          name,
          onlyTable(scope),
          extent,
          scope.levels().flatMap(s -> s.namespace().columns().stream()));
    }
    return Value.UNKNOWN;
  }

  private static List<String> owners(String column, Scope level) {
    return level.namespace().relations().stream()
        .filter(r -> r.column(column).isPresent())
        .map(r -> r.alias() + "." + column)
        .toList();
  }

  private static String onlyTable(Scope scope) {
    List<Relation> relations = scope.namespace().relations();
    return relations.size() == 1 ? relations.get(0).alias() : "";
  }

  private Value qualified(QualifiedName name, Scope scope) {
    Optional<Relation> relation = relation(name.parts().get(0), scope);
    if (relation.isEmpty()) {
      return Value.UNKNOWN;
    }
    Identifier column = name.last();
    Optional<Column> found = relation.get().column(column.name());
    if (found.isEmpty()
        && !SYSTEM.contains(column.name())
        && !isOfRelated(column, relation.get())) {
      notes.missing(
          column,
          relation.get().alias(),
          relation.get().extent(),
          relation.get().columns().stream());
    }
    return found.map(Column::value).orElse(Value.UNKNOWN);
  }

  /** Notes that only a table to which this one leads has the column. */
  private boolean isOfRelated(Identifier column, Relation relation) {
    Optional<String> related =
        relation.extent() == Extent.MAPPED
            ? catalog.related(relation.bareTable(), column.name())
            : Optional.empty();
    related.ifPresent(
        other -> notes.finding(Kind.RELATED_COLUMN, column, relation.alias(), List.of(other)));
    return related.isPresent();
  }

  /** A column with its table and schema; in no statement a path from an alias on. */
  private Value path(QualifiedName name, Scope scope) {
    String alias = name.parts().get(0).name();
    String table = name.parts().get(1).name();
    Optional<Relation> start = Optional.empty();
    for (Scope level : scope.levels().toList()) {
      boolean mayBe = level.namespace().anything() || level.namespace().relation(table).isPresent();
      if (mayBe) {
        return Value.UNKNOWN;
      }
      start = start.or(() -> level.namespace().relation(alias));
    }
    start.ifPresent(
        from -> {
          Identifier whole =
              new Identifier(
                  alias + "." + table + "." + name.last().name(), name.offset(), name.end());
          List<String> join = catalog.join(from.bareTable(), table).stream().toList();
          notes.finding(Kind.PATH, whole, alias, join);
        });
    return Value.UNKNOWN;
  }

  /** What the qualifier stands for; empty if that is nothing, which is noted, or not known. */
  Optional<Relation> relation(Identifier alias, Scope scope) {
    for (Scope level : scope.levels().toList()) {
      Optional<Relation> relation = level.namespace().relation(alias.name());
      if (relation.isPresent() || level.namespace().anything()) {
        return relation;
      }
    }
    List<Relation> visible =
        scope.levels().flatMap(s -> s.namespace().relations().stream()).toList();
    Stream<String> renamed =
        visible.stream().filter(r -> r.bareTable().equals(alias.name())).map(Relation::alias);
    Stream<String> near = Nearest.of(alias.name(), visible.stream().map(Relation::alias)).stream();
    notes.finding(Kind.UNKNOWN_ALIAS, alias, "", Stream.concat(renamed, near).distinct().toList());
    return Optional.empty();
  }
}
