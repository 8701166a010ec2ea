package dev.rowan.migrations.pull;

import dev.rowan.migrations.schema.Check;
import dev.rowan.migrations.schema.Index;
import dev.rowan.migrations.schema.QualifiedName;
import dev.rowan.migrations.schema.Table;
import dev.rowan.migrations.schema.Timing;
import dev.rowan.migrations.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes what a class says of its table: the name, keys, indexes and conditions. */
final class TableAnnotations {
  private final EntityDraft draft;
  private final Table table;
  private final List<Link> links;
  private final Notes notes;

  TableAnnotations(EntityDraft draft, Table table, List<Link> links, Notes notes) {
    this.draft = draft;
    this.table = table;
    this.links = links;
    this.notes = notes;
  }

  void add(TableKeys keys) {
    draft.annotations().add(Annotation.of("Entity"));
    named("Table", draft, draft.comment()).ifPresent(draft.annotations()::add);
    keys.otherKeys().forEach(this::add);
    keys.repeated().forEach(k -> remark("the unique key " + k.name() + " repeats another one"));
    table.indexes().forEach(this::add);
    keys.otherChecks().forEach(this::add);
    table
        .exclusions()
        .forEach(e -> remark("the exclusion constraint " + e.name() + " is left out"));
    addKind();
    links.forEach(this::addNotes);
  }

  private void addNotes(Link link) {
    List<String> said = ForeignKeyAnnotation.notes(link);
    if (!said.isEmpty()) {
      notes.add(
          table.name(), "the foreign key " + link.key().name() + " is " + String.join(", ", said));
    }
  }

  /** The annotation that names a table or a view; empty when nothing has to be said. */
  static Optional<Annotation> named(String annotation, EntityDraft draft, String comment) {
    QualifiedName name = draft.table();
    List<Annotation.Member> members = new ArrayList<>();
    if (!SqlNames.isMade(name.name(), draft.className())) {
      members.add(Annotation.text("value", SqlNames.written(name.name())));
    }
    if (!name.schema().isEmpty()) {
      members.add(Annotation.text("schema", SqlNames.written(name.schema())));
    }
    if (!comment.isEmpty()) {
      members.add(Annotation.text("comment", comment));
    }
    return members.isEmpty() && annotation.equals("Table")
        ? Optional.empty()
        : Optional.of(Annotation.of(annotation, members));
  }

  private void addKind() {
    if (table.kind().partitionBy() != null) {
      remark("it is partitioned by " + table.kind().partitionBy());
    }
    if (!table.kind().inherits().isEmpty()) {
      remark("it inherits " + table.kind().inherits().get(0) + ", whose columns stand here too");
    }
    if (table.kind().isUnlogged()) {
      remark("it is unlogged");
    }
    if (!table.kind().options().isEmpty()) {
      remark("its storage parameters are " + String.join(", ", table.kind().options()));
    }
  }

  private void add(UniqueKey key) {
    Optional<List<String>> properties = draft.properties(key.columns());
    if (properties.isEmpty()) {
      remark("the unique key " + key.name() + " is left out, as a column of it");
      return;
    }
    List<Annotation.Member> members = new ArrayList<>();
    members.add(Annotation.texts("value", properties.get()));
    if (!key.name().equals(ObjectNames.of(table.name().name(), key.columns(), "key"))) {
      members.add(Annotation.text("name", SqlNames.written(key.name())));
    }
    draft.annotations().add(Annotation.of("Unique", members));
    if (!key.isNullsDistinct()) {
      remark("in the unique key " + key.name() + " NULL equals NULL");
    }
    if (key.timing() != Timing.IMMEDIATE) {
      remark("the unique key " + key.name() + " can be deferred");
    }
  }

  private void add(Index index) {
    if (isOfLink(index)) {
      return;
    }
    IndexAnnotation annotation = new IndexAnnotation(draft, index);
    if (annotation.obstacle().isEmpty()) {
      draft.annotations().add(annotation.annotation());
    } else {
      remark("the index " + index.name() + " is left out: " + annotation.obstacle());
    }
  }

  /** Whether Rowan makes this index by itself, as it does for each foreign key. */
  private boolean isOfLink(Index index) {
    List<String> columns = IndexAnnotation.plainColumns(index);
    return links.stream().anyMatch(link -> link.columns().equals(columns))
        && index.name().equals(ObjectNames.of(table.name().name(), columns, "idx"));
  }

  private void add(Check check) {
    List<Annotation.Member> members = new ArrayList<>();
    members.add(Annotation.text("value", Expressions.bare(check.condition())));
    members.add(Annotation.text("name", SqlNames.written(check.name())));
    draft.annotations().add(Annotation.of("Check", members));
    if (!check.isValidated()) {
      remark("the condition " + check.name() + " holds for new rows only");
    }
  }

  private void remark(String remark) {
    draft.remarks().add(remark);
    notes.add(table.name(), remark);
  }
}
