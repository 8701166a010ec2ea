package dev.rowan.migrations.pull;

import dev.rowan.migrations.schema.Column;
import dev.rowan.migrations.schema.ForeignKey;
import dev.rowan.migrations.schema.Timing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes what the server does with a foreign key as an annotation, as far as one can say it. */
final class ForeignKeyAnnotation {
  private static final String ACTION = "dev.rowan.annotations.ForeignKeyAction";

  private ForeignKeyAnnotation() {}

  /** The annotation; empty when nothing has to be said. */
  static Optional<Annotation> of(Link link) {
    if (link.table().primaryKey() == null) {
      return Optional.empty();
    }
    ForeignKey key = link.key();
    List<Annotation.Member> members = new ArrayList<>();
    String table = link.table().name().name();
    if (!key.name().equals(ObjectNames.of(table, link.columnsInOrder(), "fkey"))) {
      members.add(Annotation.text("name", SqlNames.written(key.name())));
    }
    add("onDelete", key.onDelete(), link, members);
    add("onUpdate", key.onUpdate(), link, members);
    return members.isEmpty() ? Optional.empty() : Optional.of(Annotation.of("ForeignKey", members));
  }

  private static void add(
      String name, ForeignKey.Action action, Link link, List<Annotation.Member> members) {
    if (action != ForeignKey.Action.NO_ACTION && isPossible(action, link)) {
      members.add(Annotation.code(name, ACTION + "." + action.name()));
    }
  }

  /** Columns that refuse NULL are never set to it. */
  private static boolean isPossible(ForeignKey.Action action, Link link) {
    return action != ForeignKey.Action.SET_NULL
        || link.columns().stream()
            .allMatch(c -> link.table().column(c).filter(Column::isNotNull).isEmpty());
  }

  /** What an annotation does not say of a foreign key. */
  static List<String> notes(Link link) {
    ForeignKey key = link.key();
    List<String> notes = new ArrayList<>();
    if (!isPossible(key.onDelete(), link)) {
      notes.add("on delete " + words(key.onDelete()));
    }
    if (!isPossible(key.onUpdate(), link)) {
      notes.add("on update " + words(key.onUpdate()));
    }
    if (key.timing() != Timing.IMMEDIATE) {
      notes.add("deferrable");
    }
    if (key.isFull()) {
      notes.add("match full");
    }
    return notes;
  }

  private static String words(ForeignKey.Action action) {
    return action.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
