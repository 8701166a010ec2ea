package dev.rowan.migrations.schema;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What cannot be changed where it stands: types for which a new one is made, the columns whose type
 * changes by that or otherwise, columns and tables that are dropped and made again.
 */
final class Rebuilt {

  private final Set<QualifiedName> types;
  private final Set<ColumnName> columns = new HashSet<>();
  private final Set<ColumnName> again = new HashSet<>();
  private final Set<QualifiedName> tables = new HashSet<>();

  private Rebuilt(Set<QualifiedName> types) {
    this.types = types;
  }

  static Rebuilt of(SchemaModel from, SchemaModel to) {
    Set<QualifiedName> types = new HashSet<>();
    for (EnumType type : from.enums()) {
      if (isNew(type, to)) {
        types.add(type.name());
      }
    }
    addChanged(
        from.composites(), to.composites(), CompositeType::name, CompositeType::attributes, types);
    addChanged(from.domains(), to.domains(), Domain::name, Domain::type, types);
    boolean isMore = true;
    while (isMore) {
      isMore = addDependent(from, to, types);
    }
    Rebuilt rebuilt = new Rebuilt(types);
    rebuilt.addTables(from, to);
    rebuilt.addColumns(from, to);
    return rebuilt;
  }

  /** Whether labels went or changed places, or a new one is needed before the transaction ends. */
  private static boolean isNew(EnumType type, SchemaModel to) {
    return to.enums().stream()
        .filter(other -> other.name().equals(type.name()))
        .anyMatch(
            other ->
                !other.labels().stream()
                        .filter(type.labels()::contains)
                        .toList()
                        .equals(type.labels())
                    || uses(to, type, other));
  }

  /**
   * A label that <a href="https://www.postgresql.org/docs/current/sql-altertype.html">was added</a>
   * cannot be used until the transaction is over.
   */
  private static boolean uses(SchemaModel schema, EnumType type, EnumType other) {
    return other.labels().stream()
        .filter(label -> !type.labels().contains(label))
        .map(label -> Ddl.text(label) + "::" + type.name().sql())
        .anyMatch(used -> schema.toString().contains(used));
  }

  private static <T, V> void addChanged(
      List<T> from,
      List<T> to,
      Function<T, QualifiedName> name,
      Function<T, V> what,
      Set<QualifiedName> types) {
    for (T type : from) {
      to.stream()
          .filter(other -> name.apply(other).equals(name.apply(type)))
          .filter(other -> !what.apply(other).equals(what.apply(type)))
          .forEach(other -> types.add(name.apply(type)));
    }
  }

  private static boolean addDependent(SchemaModel from, SchemaModel to, Set<QualifiedName> types) {
    boolean isMore = false;
    for (Domain domain : from.domains()) {
      if (to.domains().stream().anyMatch(d -> d.name().equals(domain.name()))
          && mentionsAny(domain.type(), types)) {
        isMore |= types.add(domain.name());
      }
    }
    for (CompositeType type : from.composites()) {
      if (to.composites().stream().anyMatch(c -> c.name().equals(type.name()))
          && type.attributes().stream().anyMatch(a -> mentionsAny(a.type(), types))) {
        isMore |= types.add(type.name());
      }
    }
    return isMore;
  }

  private void addColumns(SchemaModel from, SchemaModel to) {
    for (Table table : from.tables()) {
      to.table(table.name())
          .ifPresent(
              other ->
                  table.columns().stream()
                      .filter(c -> other.column(c.name()).filter(o -> isChanged(c, o)).isPresent())
                      .forEach(c -> columns.add(new ColumnName(table.name(), c.name()))));
    }
    for (Table table : from.tables()) {
      to.table(table.name())
          .ifPresent(
              other ->
                  table.columns().stream()
                      .filter(
                          c -> other.column(c.name()).filter(o -> isAgain(table, c, o)).isPresent())
                      .forEach(c -> again.add(new ColumnName(table.name(), c.name()))));
    }
  }

  /** Tables that are dropped and created, with the partitions below them. */
  private void addTables(SchemaModel from, SchemaModel to) {
    boolean isMore = true;
    while (isMore) {
      isMore = false;
      for (Table table : from.tables()) {
        Optional<Table> other = to.table(table.name());
        if (other.isPresent() && isMadeAgain(table, other.get())) {
          isMore |= tables.add(table.name());
        }
      }
    }
  }

  private boolean isMadeAgain(Table from, Table to) {
    Partition partition = from.kind().partition();
    return !Objects.equals(from.kind().partitionBy(), to.kind().partitionBy())
        || !Objects.equals(partition, to.kind().partition())
        || (partition != null && tables.contains(partition.parent()))
        || hasNewPartitionKey(from, to);
  }

  /** The type of a column by which a table is partitioned cannot be changed. */
  private boolean hasNewPartitionKey(Table from, Table to) {
    String key = from.kind().partitionBy();
    return key != null
        && from.columns().stream()
            .filter(column -> key.contains(column.name()))
            .anyMatch(
                column -> to.column(column.name()).filter(c -> !isChanged(column, c)).isEmpty());
  }

  /** Whether what computes a column, or what it is computed from, changes. */
  private boolean isAgain(Table table, Column from, Column to) {
    return to.value() instanceof ColumnValue.Computed
        && (!to.value().equals(from.value()) || isTouched(table.name()));
  }

  private boolean isChanged(Column from, Column to) {
    return !from.type().equals(to.type())
        || !Objects.equals(from.collation(), to.collation())
        || mentionsAny(from.type(), types);
  }

  /** Whether a new type takes the place of this one. */
  boolean isNew(QualifiedName type) {
    return types.contains(type);
  }

  /** Whether the type of the column changes. */
  boolean isNew(QualifiedName table, String column) {
    return columns.contains(new ColumnName(table, column));
  }

  /** Whether the column is dropped and added. */
  boolean isAgain(QualifiedName table, String column) {
    return again.contains(new ColumnName(table, column));
  }

  /** Whether the table is dropped and created. */
  boolean isAgain(QualifiedName table) {
    return tables.contains(table);
  }

  /** Whether a column of the table changes its type, or is dropped and added. */
  boolean isTouched(QualifiedName table) {
    return Stream.concat(columns.stream(), again.stream()).anyMatch(c -> c.table().equals(table));
  }

  private static boolean mentionsAny(String type, Set<QualifiedName> types) {
    return types.stream().anyMatch(name -> mentions(type, name));
  }

  /** Whether the text of a type names this type, be it as an array of it. */
  static boolean mentions(String type, QualifiedName name) {
    return type.matches(Pattern.quote(name.sql()) + "(\\[\\])*");
  }

  private record ColumnName(QualifiedName table, String column) {}
}
