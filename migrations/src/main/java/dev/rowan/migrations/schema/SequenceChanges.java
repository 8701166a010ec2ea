package dev.rowan.migrations.schema;

import static dev.rowan.migrations.schema.Change.Kind.ALTER_SEQUENCE;
import static dev.rowan.migrations.schema.Change.Kind.CREATE_SEQUENCE;
import static dev.rowan.migrations.schema.Change.Kind.DROP_DEFAULT;
import static dev.rowan.migrations.schema.Change.Kind.DROP_SEQUENCE;

import dev.rowan.query.Identifiers;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The steps for sequences. */
final class SequenceChanges {

  private final SchemaModel from;
  private final SchemaModel to;
  private final Rebuilt rebuilt;
  private final SchemaDiff.Changes changes;

  SequenceChanges(SchemaModel from, SchemaModel to, Rebuilt rebuilt, SchemaDiff.Changes changes) {
    this.from = from;
    this.to = to;
    this.rebuilt = rebuilt;
    this.changes = changes;
  }

  void add() {
    Map<QualifiedName, Sequence> old = byName(from);
    Map<QualifiedName, Sequence> young = byName(to);
    for (Sequence sequence : from.sequences()) {
      if (!young.containsKey(sequence.name())) {
        // One that a dropped column owned is gone with it.
        String ifExists = sequence.owner() == null ? "" : "if exists ";
        changes.add(
            DROP_SEQUENCE,
            sequence.name().toString(),
            "drop sequence " + ifExists + sequence.name().sql());
      }
    }
    for (Sequence sequence : to.sequences()) {
      Sequence before = old.get(sequence.name());
      if (before == null) {
        changes.add(CREATE_SEQUENCE, sequence.name().toString(), Ddl.sequence(sequence));
        owned(sequence, null);
      } else {
        change(before, sequence);
      }
    }
  }

  private void change(Sequence old, Sequence young) {
    if (!old.options().equals(young.options())) {
      String as =
          old.options().type().equals(young.options().type())
              ? ""
              : "as " + young.options().type() + " ";
      alter(ALTER_SEQUENCE, young, as + Ddl.whole(young.options(), " "));
    }
    owned(young, old.owner());
  }

  private void owned(Sequence sequence, Sequence.@Nullable Owner old) {
    Sequence.Owner owner = sequence.owner();
    if (Objects.equals(owner, old) && (owner == null || !isAgain(owner))) {
      return;
    }
    if (old != null) {
      // At once: a column that is dropped takes its sequence with it.
      alter(DROP_DEFAULT, sequence, "owned by none");
    }
    if (owner != null) {
      alter(
          ALTER_SEQUENCE,
          sequence,
          "owned by " + owner.table().sql() + "." + Identifiers.quoted(owner.column()));
    }
  }

  private boolean isAgain(Sequence.Owner owner) {
    return rebuilt.isAgain(owner.table()) || rebuilt.isAgain(owner.table(), owner.column());
  }

  private void alter(Change.Kind kind, Sequence sequence, String what) {
    changes.add(
        kind, sequence.name().toString(), "alter sequence " + sequence.name().sql() + " " + what);
  }

  private static Map<QualifiedName, Sequence> byName(SchemaModel schema) {
    return schema.sequences().stream()
        .collect(Collectors.toMap(Sequence::name, Function.identity()));
  }
}
