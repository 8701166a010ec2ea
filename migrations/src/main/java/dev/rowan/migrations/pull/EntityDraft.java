package dev.rowan.migrations.pull;

import dev.rowan.migrations.schema.Column;
import dev.rowan.migrations.schema.QualifiedName;
import dev.rowan.migrations.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An entity while it is put together. */
final class EntityDraft {
  private final Table table;
  private final String className;
  private final String comment;
  private final List<Column> columns;
  private final List<Annotation> annotations = new ArrayList<>();
  private final List<Property> properties = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private final List<String> leftOut = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<String, String> propertyOfColumn = new HashMap<>();
  private final Map<Link, String> propertyOfLink = new HashMap<>();

  EntityDraft(Table table, String className, String comment, List<Column> columns) {
    this.table = table;
    this.className = className;
    this.comment = comment;
    this.columns = List.copyOf(columns);
  }

  QualifiedName table() {
    return table.name();
  }

  /** The table with its keys; a view has none. */
  Table keyed() {
    return table;
  }

  String className() {
    return className;
  }

  String comment() {
    return comment;
  }

  List<Column> columns() {
    return columns;
  }

  List<Annotation> annotations() {
    return annotations;
  }

  List<Property> properties() {
    return properties;
  }

  /** What the entity does not say, for a reader of the source. */
  List<String> remarks() {
    return remarks;
  }

  /** The columns that are no properties, each with the reason. */
  List<String> leftOut() {
    return leftOut;
  }

  /** The first of these names that is free, or one with a number. */
  String take(String... names) {
    for (String name : names) {
      if (isFree(name)) {
        taken.add(name);
        return name;
      }
    }
    String last = names[names.length - 1];
    int number = 2;
    while (!isFree(last + number)) {
      number++;
    }
    taken.add(last + number);
    return last + number;
  }

  private boolean isFree(String name) {
    return !taken.contains(name);
  }

  /** Keeps a name for what generated classes call so. */
  void reserve(String name) {
    taken.add(name);
  }

  boolean isTaken(String name) {
    return taken.contains(name);
  }

  void name(String column, String property) {
    propertyOfColumn.put(column, property);
  }

  void name(Link link, String property) {
    propertyOfLink.put(link, property);
  }

  /** The property of a column; empty when it has none of its own. */
  Optional<String> property(String column) {
    return Optional.ofNullable(propertyOfColumn.get(column));
  }

  /** The property of a relation. */
  String property(Link link) {
    String name = propertyOfLink.get(link);
    if (name == null) {
      throw new IllegalStateException("No property for " + link.key().name());
    }
    return name;
  }

  /** The properties that stand for columns; empty when there are none for all of them. */
  Optional<List<String>> properties(List<String> names) {
    List<String> found = new ArrayList<>();
    for (String name : names) {
      Optional<String> property = property(name).or(() -> relation(name));
      if (property.isEmpty()) {
        return Optional.empty();
      }
      found.add(property.get());
    }
    return Optional.of(found);
  }

  private Optional<String> relation(String column) {
    return propertyOfLink.entrySet().stream()
        .filter(entry -> entry.getKey().columns().equals(List.of(column)))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
