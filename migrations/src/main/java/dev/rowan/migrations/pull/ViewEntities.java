package dev.rowan.migrations.pull;

import dev.rowan.migrations.schema.Column;
import dev.rowan.migrations.schema.Index;
import dev.rowan.migrations.schema.Table;
import dev.rowan.migrations.schema.TableKind;
import dev.rowan.migrations.schema.View;
import java.util.List;
import java.util.Set;

/** Writes views as entities that are only read. */
final class ViewEntities {
  private final ClassNames classes;
  private final ColumnProperties properties;
  private final Notes notes;

  ViewEntities(ClassNames classes, ColumnProperties properties, Notes notes) {
    this.classes = classes;
    this.properties = properties;
    this.notes = notes;
  }

  /** The entity of a view with these columns. */
  EntityDraft draft(View view, List<Column> columns) {
    String comment = view.comment() == null ? "" : view.comment();
    EntityDraft draft =
        new EntityDraft(table(view, columns), classes.entity(view.name()), comment, columns);
    draft.annotations().add(Annotation.of("Entity"));
    TableAnnotations.named(view.isMaterialized() ? "MaterializedView" : "View", draft, "")
        .ifPresent(draft.annotations()::add);
    Set<String> ids = ids(view);
    for (Column column : columns) {
      if (properties.isMapped(column)) {
        draft.name(column.name(), draft.take(JavaNames.property(column.name())));
        draft.properties().add(properties.read(draft, column, ids.contains(column.name())));
      } else {
        String reason = "no property can hold its type, " + column.type();
        draft.leftOut().add(column.name() + ": " + reason);
        notes.add(view.name(), column.name(), "it is left out: " + reason);
      }
    }
    notes.add(view.name(), "the query of the view is not in the entities");
    return draft;
  }

  /** What tells the rows of a materialized view apart, as its unique index says. */
  private static Set<String> ids(View view) {
    return view.indexes().stream()
        .filter(Index::isUnique)
        .filter(index -> index.where() == null && index.include().isEmpty())
        .filter(index -> view.columns().containsAll(index.keys()))
        .findFirst()
        .map(index -> Set.copyOf(index.keys()))
        .orElse(Set.of());
  }

  private static Table table(View view, List<Column> columns) {
    return new Table(
        view.name(),
        columns,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        view.indexes(),
        TableKind.ORDINARY,
        view.comment());
  }
}
