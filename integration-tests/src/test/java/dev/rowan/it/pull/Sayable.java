package dev.rowan.it.pull;

import dev.rowan.migrations.pull.PullNote;
import dev.rowan.migrations.schema.Check;
import dev.rowan.migrations.schema.Column;
import dev.rowan.migrations.schema.ColumnValue;
import dev.rowan.migrations.schema.ForeignKey;
import dev.rowan.migrations.schema.Index;
import dev.rowan.migrations.schema.SchemaModel;
import dev.rowan.migrations.schema.SequenceOptions;
import dev.rowan.migrations.schema.Table;
import dev.rowan.migrations.schema.TableKind;
import dev.rowan.migrations.schema.Timing;
import dev.rowan.migrations.schema.UniqueKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What entities can say of a database. Out of scope are the queries of views, partitions, tables
 * that inherit or have no primary key, domains, composite types, sequences, exclusion constraints,
 * how columns are computed, how identities count, collations, the names of primary keys, of foreign
 * keys and of the unique keys of a one-to-one, what foreign keys do on deletes and updates, and
 * when they are checked. Whatever else is missing in the entities must stand in the notes.
 *
 * @param found what stands in the database
 * @param needed what the entities need
 * @param notes what the entities are said not to say
 */
record Sayable(SchemaModel found, SchemaModel needed, List<PullNote> notes) {

  /** The database, as far as entities can say it. */
  SchemaModel database() {
    return schema(
        found,
        found.tables().stream()
            .filter(table -> table.kind().partition() == null)
            .filter(table -> table.primaryKey() != null)
            .filter(table -> !inherits(table))
            .map(this::ofDatabase)
            .toList());
  }

  /** What the entities need, but for indexes that the database does not have. */
  SchemaModel entities() {
    return schema(
        needed,
        needed.tables().stream()
            .filter(table -> found.table(table.name()).filter(Sayable::inherits).isEmpty())
            .map(this::ofEntities)
            .toList());
  }

  private static SchemaModel schema(SchemaModel schema, List<Table> tables) {
    return new SchemaModel(
        List.of(),
        List.of(),
        schema.enums().stream().filter(e -> !e.labels().isEmpty()).toList(),
        List.of(),
        List.of(),
        List.of(),
        tables,
        List.of());
  }

  private static boolean inherits(Table table) {
    return !table.kind().inherits().isEmpty();
  }

  private Table ofDatabase(Table table) {
    List<Index> indexes =
        table.indexes().stream().filter(i -> !isNoted(table, "index " + i.name())).toList();
    List<UniqueKey> keys =
        table.uniqueKeys().stream().filter(k -> !isNoted(table, "unique key " + k.name())).toList();
    List<ForeignKey> foreignKeys =
        table.foreignKeys().stream()
            .filter(key -> !isNoted(table, "foreign key " + key.name() + " is no relation"))
            .toList();
    List<Column> columns =
        table.columns().stream()
            .filter(c -> !isNoted(table.name() + "." + c.name(), "it is left out"))
            .map(column -> ofDatabase(table, column))
            .toList();
    return with(table, columns, keys, foreignKeys, indexes);
  }

  private Column ofDatabase(Table table, Column column) {
    String place = table.name() + "." + column.name();
    return new Column(
        column.name(),
        column.type(),
        column.isNotNull(),
        isNoted(place, "its default is") ? null : column.value(),
        null,
        isNoted(place, "the comment on it") ? null : column.comment());
  }

  private Table ofEntities(Table table) {
    Optional<Table> original = found.table(table.name());
    List<Index> indexes =
        table.indexes().stream()
            .filter(index -> original.isPresent() && !isMissing(original.get(), index))
            .toList();
    return with(table, table.columns(), table.uniqueKeys(), table.foreignKeys(), indexes);
  }

  /** Whether the index stands there because there is a foreign key, and the database has none. */
  private static boolean isMissing(Table table, Index index) {
    return table.foreignKeys().stream()
            .anyMatch(key -> Set.copyOf(key.columns()).equals(Set.copyOf(index.keys())))
        && table.indexes().stream().noneMatch(i -> i.name().equals(index.name()));
  }

  private boolean isNoted(Table table, String words) {
    return isNoted(table.name().toString(), words);
  }

  private boolean isNoted(String place, String words) {
    return notes.stream().anyMatch(n -> n.place().equals(place) && n.reason().contains(words));
  }

  private Table with(
      Table table,
      List<Column> columns,
      List<UniqueKey> keys,
      List<ForeignKey> foreignKeys,
      List<Index> indexes) {
    return new Table(
        table.name(),
        columns.stream().map(column -> column(table, column)).toList(),
        table.primaryKey() == null ? null : UniqueKey.of("key", table.primaryKey().columns()),
        keys.stream().map(key -> unique(table, key)).sorted(BY_NAME).toList(),
        foreignKeys.stream().map(key -> foreignKey(table, key)).toList(),
        table.checks().stream().map(c -> new Check(c.name(), c.condition(), true)).toList(),
        List.of(),
        isNoted(table, "the junction table") ? List.of() : indexes,
        TableKind.ORDINARY,
        table.comment());
  }

  private static final Comparator<UniqueKey> BY_NAME = Comparator.comparing(UniqueKey::name);

  private Column column(Table table, Column column) {
    boolean isComputed =
        found
            .table(table.name())
            .flatMap(t -> t.column(column.name()))
            .filter(c -> c.value() instanceof ColumnValue.Computed)
            .isPresent();
    if (isComputed) {
      return Column.of(column.name(), column.type());
    }
    ColumnValue value =
        column.value() instanceof ColumnValue.Identity
            ? new ColumnValue.Identity(false, SequenceOptions.of("bigint"))
            : column.value();
    return new Column(
        column.name(), column.type(), column.isNotNull(), value, null, column.comment());
  }

  /** That of a one-to-one has the name that PostgreSQL gives it. */
  private static UniqueKey unique(Table table, UniqueKey key) {
    boolean isOfOne =
        table.foreignKeys().stream()
            .anyMatch(f -> Set.copyOf(f.columns()).equals(Set.copyOf(key.columns())));
    return UniqueKey.of(isOfOne ? "key of " + key.columns() : key.name(), key.columns());
  }

  /** The columns in one order, and none of what is out of scope. */
  private ForeignKey foreignKey(Table table, ForeignKey key) {
    List<String> columns = List.copyOf(new TreeSet<>(key.columns()));
    List<String> references = new ArrayList<>();
    columns.forEach(c -> references.add(key.references().get(key.columns().indexOf(c))));
    boolean isPlain =
        isNoted(table, "the junction table") || isNoted(table, key.name() + " is on delete");
    return new ForeignKey(
        isPlain ? "key of " + columns : key.name(),
        columns,
        key.table(),
        references,
        isPlain ? ForeignKey.Action.NO_ACTION : key.onDelete(),
        isPlain ? ForeignKey.Action.NO_ACTION : key.onUpdate(),
        false,
        Timing.IMMEDIATE,
        true);
  }
}
