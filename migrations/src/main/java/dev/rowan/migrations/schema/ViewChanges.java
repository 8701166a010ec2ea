package dev.rowan.migrations.schema;

import static dev.rowan.migrations.schema.Change.Kind.COMMENT;
import static dev.rowan.migrations.schema.Change.Kind.CREATE_VIEW;
import static dev.rowan.migrations.schema.Change.Kind.DROP_VIEW;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The steps for views. One that reads what changes is dropped before and created after it. */
final class ViewChanges {

  private final SchemaModel from;
  private final SchemaModel to;
  private final Rebuilt rebuilt;
  private final SchemaDiff.Changes changes;
  private final Set<QualifiedName> gone = new HashSet<>();

  ViewChanges(SchemaModel from, SchemaModel to, Rebuilt rebuilt, SchemaDiff.Changes changes) {
    this.from = from;
    this.to = to;
    this.rebuilt = rebuilt;
    this.changes = changes;
  }

  void add() {
    // In their order, so that what a view reads is known when it comes.
    for (View view : from.views()) {
      if (!stays(view)) {
        gone.add(view.name());
      }
    }
    List<View> before = new ArrayList<>(from.views());
    Collections.reverse(before);
    for (View view : before) {
      if (gone.contains(view.name())) {
        changes.add(
            DROP_VIEW, view.name().toString(), "drop " + word(view) + " " + view.name().sql());
      }
    }
    for (View view : to.views()) {
      Optional<View> old = find(from, view.name()).filter(v -> !gone.contains(v.name()));
      if (old.isEmpty()) {
        changes.add(CREATE_VIEW, view.name().toString(), Ddl.view(view));
      }
      new IndexChanges(view.name(), rebuilt, changes)
          .add(old.map(View::indexes).orElse(List.of()), view.indexes());
      if (!Objects.equals(old.map(View::comment).orElse(null), view.comment())) {
        changes.add(
            COMMENT,
            view.name().toString(),
            Ddl.comment(word(view), view.name().sql(), view.comment()));
      }
    }
  }

  private boolean stays(View view) {
    return find(to, view.name()).filter(other -> isSame(view, other)).isPresent()
        && view.reads().stream().noneMatch(this::isDisturbed);
  }

  private static boolean isSame(View view, View other) {
    return view.isMaterialized() == other.isMaterialized()
        && view.columns().equals(other.columns())
        && view.query().equals(other.query())
        && view.options().equals(other.options());
  }

  private boolean isDisturbed(QualifiedName read) {
    if (gone.contains(read) || rebuilt.isTouched(read) || rebuilt.isAgain(read)) {
      return true;
    }
    Optional<Table> table = from.table(read);
    Optional<Table> after = to.table(read);
    return table.isPresent()
        && (after.isEmpty()
            || table.get().columns().stream()
                .anyMatch(column -> after.get().column(column.name()).isEmpty()));
  }

  private static Optional<View> find(SchemaModel schema, QualifiedName name) {
    return schema.views().stream().filter(v -> v.name().equals(name)).findFirst();
  }

  private static String word(View view) {
    return view.isMaterialized() ? "materialized view" : "view";
  }
}
