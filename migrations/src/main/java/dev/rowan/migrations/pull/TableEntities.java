package dev.rowan.migrations.pull;

import dev.rowan.migrations.schema.Column;
import dev.rowan.migrations.schema.ColumnValue;
import dev.rowan.migrations.schema.QualifiedName;
import dev.rowan.migrations.schema.Table;
import dev.rowan.migrations.schema.UniqueKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Writes tables as entities. */
final class TableEntities {
  private final Map<QualifiedName, Table> tables = new LinkedHashMap<>();
  private final ClassNames classes;
  private final Relations relations;
  private final ColumnProperties columns;
  private final ToOneProperties toOne;
  private final Notes notes;

  TableEntities(
      List<Table> tables,
      ClassNames classes,
      Relations relations,
      ColumnProperties columns,
      ToOneProperties toOne,
      Notes notes) {
    tables.forEach(table -> this.tables.put(table.name(), table));
    this.classes = classes;
    this.relations = relations;
    this.columns = columns;
    this.toOne = toOne;
    this.notes = notes;
  }

  /** The entity of a table, with all but what leads to it from others. */
  EntityDraft draft(Table table) {
    EntityDraft draft =
        new EntityDraft(
            table,
            classes.entity(table.name()),
            table.comment() == null ? "" : table.comment(),
            table.columns());
    List<Link> links = relations.of(table.name());
    Set<String> plain = plain(draft, links);
    for (Column column : draft.columns()) {
      if (plain.contains(column.name())) {
        draft.name(column.name(), draft.take(JavaNames.property(column.name())));
      }
    }
    links.forEach(link -> toOne.name(draft, link));
    TableKeys keys = new TableKeys(table, plain, links);
    if (table.primaryKey() == null) {
      addReadOnly(draft);
    } else {
      ordered(draft).forEach(column -> add(draft, table, column, keys, links));
      new TableAnnotations(draft, table, links, notes).add(keys);
    }
    return draft;
  }

  private void add(
      EntityDraft draft, Table table, Column column, TableKeys keys, List<Link> links) {
    if (draft.property(column.name()).isPresent()) {
      draft.properties().add(columns.of(draft, table, column, keys));
    }
    addRelations(draft, column, links);
  }

  private void addRelations(EntityDraft draft, Column column, List<Link> links) {
    if (column.comment() != null && draft.property(column.name()).isEmpty()) {
      notes.add(draft.table(), column.name(), "the comment on it stands in the javadoc alone");
    }
    links.stream()
        .filter(link -> link.columns().get(0).equals(column.name()))
        .forEach(link -> draft.properties().add(toOne.of(draft, link)));
  }

  /** The columns of the key in its order, and then all others. */
  private static List<Column> ordered(EntityDraft draft) {
    Table table = draft.keyed();
    List<String> ids = Objects.requireNonNull(table.primaryKey()).columns();
    List<Column> ordered = new ArrayList<>();
    ids.forEach(id -> table.column(id).ifPresent(ordered::add));
    draft.columns().stream().filter(c -> !ids.contains(c.name())).forEach(ordered::add);
    return ordered;
  }

  /** A table without a primary key is only read: nothing tells which row would be written. */
  private void addReadOnly(EntityDraft draft) {
    Table table = draft.keyed();
    List<String> ids = uniqueAndThere(table);
    String remark = "it has no primary key, so it is only read";
    draft.remarks().add(remark);
    notes.add(table.name(), remark);
    draft.annotations().add(Annotation.of("Entity"));
    TableAnnotations.named("View", draft, "").ifPresent(draft.annotations()::add);
    List<Link> links = relations.of(table.name());
    for (Column column : draft.columns()) {
      if (draft.property(column.name()).isPresent()) {
        draft.properties().add(columns.read(draft, column, ids.contains(column.name())));
      }
      addRelations(draft, column, links);
    }
  }

  /** A unique key of which no column may be NULL does what a primary key does. */
  private static List<String> uniqueAndThere(Table table) {
    return table.uniqueKeys().stream()
        .map(UniqueKey::columns)
        .filter(
            key ->
                key.stream().allMatch(c -> table.column(c).filter(Column::isNotNull).isPresent()))
        .findFirst()
        .orElse(List.of());
  }

  /** The columns that have a property of their own. */
  private Set<String> plain(EntityDraft draft, List<Link> links) {
    Table table = draft.keyed();
    Set<String> plain = new LinkedHashSet<>();
    for (Column column : draft.columns()) {
      if (!columns.isMapped(column)) {
        String reason = "no property can hold its type, " + column.type();
        draft.leftOut().add(column.name() + ": " + reason);
        notes.add(table.name(), column.name(), "it is left out: " + reason);
      } else if (!isOfLinkAlone(table, column, links)) {
        plain.add(column.name());
      }
    }
    return plain;
  }

  /** Whether a relation says all that is to be said of a column. */
  private boolean isOfLinkAlone(Table table, Column column, List<Link> links) {
    List<Link> its = links.stream().filter(l -> l.columns().contains(column.name())).toList();
    boolean isId =
        Optional.ofNullable(table.primaryKey())
            .filter(key -> key.columns().contains(column.name()))
            .isPresent();
    if (its.size() != 1 || !its.get(0).isSingle() || isId || column.value() != null) {
      return false;
    }
    Link link = its.get(0);
    Column target =
        Objects.requireNonNull(tables.get(link.target()))
            .column(link.reference(column.name()))
            .orElseThrow();
    boolean isMadeByDatabase = target.value() instanceof ColumnValue.Computed;
    return target.type().equals(column.type()) && !isMadeByDatabase && isWhole(target, link);
  }

  /** Whether the other column has the type of Java that its own type has. */
  private boolean isWhole(Column target, Link link) {
    Table other = Objects.requireNonNull(tables.get(link.target()));
    return relations.origin(other, target).type().equals(target.type());
  }
}
