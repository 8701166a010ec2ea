package dev.rowan.migrations.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Puts together what the entities of a database need, each of which knows its part alone. What two
 * of them say of the same thing is taken once, and columns that they add to one table are put
 * beside each other.
 */
final class SchemaMerge {
  private final Set<String> extensions = new TreeSet<>();
  private final Map<QualifiedName, EnumType> enums = new TreeMap<>();
  private final Map<QualifiedName, Sequence> sequences = new TreeMap<>();
  private final Map<QualifiedName, Table> tables = new TreeMap<>();
  private final Set<QualifiedName> views = new HashSet<>();
  private final Map<QualifiedName, String> classes = new TreeMap<>();
  private final Set<Renames.TableRename> renamedTables = new LinkedHashSet<>();
  private final Set<Renames.ColumnRename> renamedColumns = new LinkedHashSet<>();

  void addExtension(String extension) {
    extensions.add(extension);
  }

  void add(EnumType type) {
    enums.putIfAbsent(type.name(), type);
  }

  void add(Sequence sequence) {
    sequences.putIfAbsent(sequence.name(), sequence);
  }

  /** Adds a table, or a part of one; the entity that says its primary key is the one it is of. */
  void add(Table table, String entity) {
    tables.merge(table.name(), table, SchemaMerge::merged);
    if (table.primaryKey() != null) {
      classes.putIfAbsent(table.name(), entity);
    }
  }

  void add(Renames.TableRename rename) {
    renamedTables.add(rename);
  }

  void add(Renames.ColumnRename rename) {
    renamedColumns.add(rename);
  }

  /** What entities say to have had another name. */
  Renames renames() {
    return new Renames(List.copyOf(renamedTables), List.copyOf(renamedColumns));
  }

  /** The names of the classes of the entities, by their tables. */
  Map<QualifiedName, String> classes() {
    return classes;
  }

  /** Notes something that is only read, and to which no foreign key can refer. */
  void addView(QualifiedName view) {
    views.add(view);
  }

  /** The table of an entity says its columns first, whichever of the two was read first. */
  private static Table merged(Table one, Table other) {
    if (one.primaryKey() == null && other.primaryKey() != null) {
      return merged(other, one);
    }
    checkAlike(one, other);
    return new Table(
        one.name(),
        merged(one.columns(), other.columns(), Column::name),
        one.primaryKey(),
        merged(one.uniqueKeys(), other.uniqueKeys(), UniqueKey::columns),
        merged(one.foreignKeys(), other.foreignKeys(), ForeignKey::columns),
        merged(one.checks(), other.checks(), Check::condition),
        one.exclusions(),
        merged(one.indexes(), other.indexes(), Index::keys),
        one.kind(),
        one.comment() == null ? other.comment() : one.comment());
  }

  private static void checkAlike(Table one, Table other) {
    if (one.primaryKey() != null
        && other.primaryKey() != null
        && !one.primaryKey().columns().equals(other.primaryKey().columns())) {
      throw conflict(
          one, "a primary key " + one.primaryKey().columns(), other.primaryKey().columns());
    }
    for (Column column : one.columns()) {
      other
          .column(column.name())
          .filter(c -> !c.type().equals(column.type()))
          .ifPresent(
              c -> {
                throw conflict(one, "a column " + column.name() + " " + column.type(), c.type());
              });
    }
  }

  private static IllegalArgumentException conflict(Table table, String one, Object other) {
    return new IllegalArgumentException(
        "Two entities say different things of the table "
            + table.name()
            + ": it has "
            + one
            + ", or "
            + other);
  }

  private static <T, K> List<T> merged(List<T> one, List<T> other, Function<T, K> key) {
    Map<K, T> all = new LinkedHashMap<>();
    one.forEach(part -> all.put(key.apply(part), part));
    other.forEach(part -> all.putIfAbsent(key.apply(part), part));
    return List.copyOf(all.values());
  }

  SchemaModel schema() {
    List<Table> known = new ArrayList<>();
    for (Table table : tables.values()) {
      if (!views.contains(table.name())) {
        known.add(withoutViews(table));
      }
    }
    Set<String> schemas = new TreeSet<>();
    Stream.of(tables.keySet(), enums.keySet(), sequences.keySet())
        .flatMap(Collection::stream)
        .map(QualifiedName::schema)
        .filter(schema -> !schema.isEmpty())
        .forEach(schemas::add);
    return new SchemaModel(
        List.copyOf(schemas),
        List.copyOf(extensions),
        List.copyOf(enums.values()),
        List.of(),
        List.of(),
        List.copyOf(sequences.values()),
        known,
        List.of());
  }

  private Table withoutViews(Table table) {
    return new Table(
        table.name(),
        table.columns(),
        table.primaryKey(),
        table.uniqueKeys(),
        table.foreignKeys().stream().filter(key -> !views.contains(key.table())).toList(),
        table.checks(),
        table.exclusions(),
        table.indexes(),
        table.kind(),
        table.comment());
  }
}
