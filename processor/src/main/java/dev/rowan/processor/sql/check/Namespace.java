package dev.rowan.processor.sql.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What can be named at one level of a statement.
 *
 * @param relations what can qualify a column
 * @param columns what can be named without a qualifier, in the order of {@code *}
 * @param extent how much is known of the columns
 * @param anything whether there may be other relations
 */
record Namespace(List<Relation> relations, List<Column> columns, Extent extent, boolean anything) {
  static final Namespace EMPTY = new Namespace(List.of(), List.of(), Extent.ALL, false);
  static final Namespace UNKNOWN = new Namespace(List.of(), List.of(), Extent.OPEN, true);

  /** Copies the lists. */
  Namespace {
    relations = List.copyOf(relations);
    columns = List.copyOf(columns);
  }

  static Namespace of(Relation relation) {
    List<Column> columns =
        relation.columns().stream().map(column -> column.of(relation.alias())).toList();
    return new Namespace(List.of(relation), columns, relation.extent(), false);
  }

  Namespace and(Namespace other) {
    return new Namespace(
        joined(relations, other.relations),
        joined(columns, other.columns),
        extent.and(other.extent),
        anything || other.anything);
  }

  /** With something that can only qualify. */
  Namespace withQualifier(Relation relation) {
    return new Namespace(joined(relations, List.of(relation)), columns, extent, anything);
  }

  /** As it is on the side of an outer join that may have no row. */
  Namespace nullable() {
    return new Namespace(
        relations.stream().map(Relation::nullable).toList(),
        columns.stream().map(Column::nullable).toList(),
        extent,
        anything);
  }

  /** With the columns that a join compares first, once, and the others behind them. */
  Namespace withMerged(List<Column> merged) {
    List<String> names = merged.stream().map(Column::name).toList();
    List<Column> all = new ArrayList<>(merged);
    columns.stream().filter(c -> !names.contains(c.name())).forEach(all::add);
    return new Namespace(relations, all, extent, anything);
  }

  List<Column> columns(String name) {
    return columns.stream().filter(c -> c.name().equals(name)).toList();
  }

  Optional<Relation> relation(String alias) {
    return relations.stream().filter(r -> r.alias().equals(alias)).findFirst();
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
