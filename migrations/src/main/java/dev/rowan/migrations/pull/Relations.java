package dev.rowan.migrations.pull;

import dev.rowan.migrations.schema.Column;
import dev.rowan.migrations.schema.ForeignKey;
import dev.rowan.migrations.schema.QualifiedName;
import dev.rowan.migrations.schema.Table;
import dev.rowan.migrations.schema.Timing;
import dev.rowan.migrations.schema.UniqueKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the foreign keys that are relations, and the tables that only connect two others. */
final class Relations {
  private static final Set<String> WHOLE = Set.of("smallint", "integer", "bigint");
  private static final Set<String> TEXTS = Set.of("text", "character varying", "character");

  private final Map<QualifiedName, Table> tables = new LinkedHashMap<>();
  private final Map<QualifiedName, List<Link>> links = new LinkedHashMap<>();
  private final Map<QualifiedName, Junction> junctions = new LinkedHashMap<>();
  private final Notes notes;

  Relations(List<Table> all, Notes notes) {
    this.notes = notes;
    all.stream()
        .filter(table -> table.kind().partition() == null)
        .forEach(table -> tables.put(table.name(), table));
    tables.values().forEach(table -> links.put(table.name(), links(table)));
    tables.values().forEach(table -> junction(table).ifPresent(j -> add(table, j)));
  }

  private void add(Table table, Junction junction) {
    junctions.put(table.name(), junction);
    links.put(table.name(), List.of());
  }

  /** The tables that are entities. */
  List<Table> entities() {
    return tables.values().stream().filter(t -> !junctions.containsKey(t.name())).toList();
  }

  List<Junction> junctions() {
    return List.copyOf(junctions.values());
  }

  List<Link> of(QualifiedName table) {
    return links.getOrDefault(table, List.of());
  }

  /** The column whose type of Java a column must have, since it refers to it; itself otherwise. */
  Column origin(Table table, Column column) {
    Table at = table;
    Column last = column;
    for (int depth = 0; depth < tables.size(); depth++) {
      Optional<Link> link = link(at, last.name());
      if (link.isEmpty()) {
        return last;
      }
      Table next = tables.get(link.get().target());
      String reference = link.get().reference(last.name());
      if (next == null || (next.equals(at) && reference.equals(last.name()))) {
        return last;
      }
      at = next;
      last = next.column(reference).orElse(last);
    }
    return last;
  }

  private Optional<Link> link(Table table, String column) {
    return of(table.name()).stream().filter(l -> l.columns().contains(column)).findFirst();
  }

  private List<Link> links(Table table) {
    List<Link> found = new ArrayList<>();
    Set<Set<String>> taken = new HashSet<>();
    for (ForeignKey key : table.foreignKeys()) {
      Optional<String> obstacle = obstacle(table, key, taken);
      if (obstacle.isEmpty()) {
        taken.add(Set.copyOf(key.columns()));
        UniqueKey id = Objects.requireNonNull(tables.get(key.table())).primaryKey();
        found.add(new Link(table, key, Objects.requireNonNull(id), isOne(table, key)));
      } else {
        notes.add(
            table.name(), "the foreign key " + key.name() + " is no relation: " + obstacle.get());
      }
    }
    return List.copyOf(found);
  }

  private Optional<String> obstacle(Table table, ForeignKey key, Set<Set<String>> taken) {
    Table target = tables.get(key.table());
    if (target == null) {
      return Optional.of(key.table() + " is a partition");
    }
    UniqueKey id = target.primaryKey();
    if (id == null || !Set.copyOf(id.columns()).equals(Set.copyOf(key.references()))) {
      return Optional.of(
          "it leads to "
              + String.join(", ", key.references())
              + " of "
              + key.table()
              + ", which is not its primary key");
    }
    if (taken.contains(Set.copyOf(key.columns()))) {
      return Optional.of("another one has the same columns");
    }
    for (String column : key.columns()) {
      String reference = key.references().get(key.columns().indexOf(column));
      String here = table.column(column).map(Column::type).orElse("");
      String there = target.column(reference).map(Column::type).orElse("");
      if (!fits(here, there)) {
        return Optional.of(column + " is " + here + ", and the key " + there);
      }
    }
    return Optional.empty();
  }

  private static boolean fits(String type, String other) {
    String one = base(type);
    String two = base(other);
    return !one.equals("money")
        && (one.equals(two)
            || (WHOLE.contains(one) && WHOLE.contains(two))
            || (TEXTS.contains(one) && TEXTS.contains(two)));
  }

  private static String base(String type) {
    return type.replaceFirst("\\([^)]*\\)", "");
  }

  private static boolean isOne(Table table, ForeignKey key) {
    Set<String> columns = Set.copyOf(key.columns());
    return Stream.concat(Stream.ofNullable(table.primaryKey()), table.uniqueKeys().stream())
        .anyMatch(
            unique ->
                Set.copyOf(unique.columns()).equals(columns)
                    && unique.timing() == Timing.IMMEDIATE
                    && unique.isNullsDistinct());
  }

  /** A table of two foreign keys that are its primary key, and of nothing else. */
  private Optional<Junction> junction(Table table) {
    UniqueKey id = table.primaryKey();
    List<Link> both = links.getOrDefault(table.name(), List.of());
    if (id == null
        || both.size() != 2
        || table.foreignKeys().size() != 2
        || id.columns().size() != table.columns().size()
        || !isBare(table)) {
      return Optional.empty();
    }
    Link first = both.get(0);
    Link second = both.get(1);
    int size = first.columns().size() + second.columns().size();
    if (size != table.columns().size() || !hasTypesOfKeys(first) || !hasTypesOfKeys(second)) {
      return Optional.empty();
    }
    List<String> start = id.columns().subList(0, first.columns().size());
    return Set.copyOf(start).equals(Set.copyOf(first.columns()))
        ? Optional.of(new Junction(table, first, second))
        : Set.copyOf(id.columns().subList(0, second.columns().size()))
                .equals(Set.copyOf(second.columns()))
            ? Optional.of(new Junction(table, second, first))
            : Optional.empty();
  }

  private boolean isBare(Table table) {
    boolean isReferred =
        tables.values().stream()
            .flatMap(t -> t.foreignKeys().stream())
            .anyMatch(key -> key.table().equals(table.name()));
    return !isReferred
        && table.uniqueKeys().isEmpty()
        && table.checks().isEmpty()
        && table.exclusions().isEmpty()
        && table.kind().inherits().isEmpty()
        && table.columns().stream().allMatch(column -> column.value() == null);
  }

  private boolean hasTypesOfKeys(Link link) {
    Table target = tables.get(link.target());
    return target != null
        && link.columns().stream()
            .allMatch(
                column -> type(link.table(), column).equals(type(target, link.reference(column))));
  }

  private static String type(Table table, String column) {
    return table.column(column).map(Column::type).orElse("");
  }

  /**
   * A table that only connects two others.
   *
   * @param owner the foreign key with which the primary key begins
   * @param other the other one
   */
  record Junction(Table table, Link owner, Link other) {}
}
