package dev.rowan.migrations.pull;

import dev.rowan.migrations.schema.Check;
import dev.rowan.migrations.schema.Column;
import dev.rowan.migrations.schema.ColumnValue;
import dev.rowan.migrations.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes columns as properties. */
final class ColumnProperties {
  private final ColumnTypes types;
  private final Relations relations;
  private final Notes notes;
  private final boolean isRecord;

  ColumnProperties(ColumnTypes types, Relations relations, Notes notes, boolean isRecord) {
    this.types = types;
    this.relations = relations;
    this.notes = notes;
    this.isRecord = isRecord;
  }

  /** Whether a column can be a property. */
  boolean isMapped(Column column) {
    return types.of(column.type()).isPresent();
  }

  /** The property of a column of a table. */
  Property of(EntityDraft draft, Table table, Column column, TableKeys keys) {
    String name = draft.property(column.name()).orElseThrow();
    ColumnType type = type(table, column);
    List<Annotation> annotations = new ArrayList<>();
    List<Annotation.Member> members = new ArrayList<>();
    List<String> remarks = remarks(column, type);
    if (keys.isId(column.name())) {
      annotations.add(Annotation.of("Id"));
    }
    Made made = made(column, type, keys, remarks);
    made.generated().ifPresent(annotations::add);
    if (!SqlNames.isMade(column.name(), name)) {
      members.add(Annotation.text("name", SqlNames.written(column.name())));
    }
    members.addAll(type.members());
    if (keys.isUnique(column.name())) {
      members.add(Annotation.code("unique", "true"));
    }
    if (!made.byDefault().isEmpty()) {
      members.add(Annotation.text("defaultValue", made.byDefault()));
    }
    keys.check(column.name())
        .map(Check::condition)
        .ifPresent(condition -> members.add(Annotation.text("check", Expressions.bare(condition))));
    if (column.comment() != null) {
      members.add(Annotation.text("comment", column.comment()));
    }
    if (!members.isEmpty()) {
      annotations.add(Annotation.of("Column", members));
    }
    remarks.forEach(remark -> notes.add(draft.table(), column.name(), remark));
    return property(name, column, type, annotations, made, keys, remarks);
  }

  private Property property(
      String name,
      Column column,
      ColumnType type,
      List<Annotation> annotations,
      Made made,
      TableKeys keys,
      List<String> remarks) {
    boolean isMadeId = keys.isId(column.name()) && made.generated().isPresent();
    boolean isNullable = isMadeId || !column.isNotNull();
    boolean isBoxed = isNullable || made.isBoxed();
    return new Property(
        name,
        isBoxed ? type.javaType().boxed() : type.javaType(),
        isNullable,
        annotations,
        isBoxed ? "" : made.initializer(),
        column.comment() == null ? "" : column.comment(),
        remarks);
  }

  /** The property of a column of which only reads know. */
  Property read(EntityDraft draft, Column column, boolean isId) {
    String name = draft.property(column.name()).orElseThrow();
    ColumnType type = types.of(column.type()).orElseThrow();
    List<Annotation> annotations = new ArrayList<>();
    if (isId) {
      annotations.add(Annotation.of("Id"));
    }
    List<Annotation.Member> members = new ArrayList<>();
    if (!SqlNames.isMade(column.name(), name)) {
      members.add(Annotation.text("name", SqlNames.written(column.name())));
    }
    members.addAll(type.members());
    if (!members.isEmpty()) {
      annotations.add(Annotation.of("Column", members));
    }
    boolean isNullable = !isId && !column.isNotNull();
    return new Property(
        name,
        isNullable ? type.javaType().boxed() : type.javaType(),
        isNullable,
        annotations,
        "",
        column.comment() == null ? "" : column.comment(),
        type.note().isEmpty() ? List.of() : List.of(type.note()));
  }

  /** A column that refers to another one has the type of Java of that. */
  private ColumnType type(Table table, Column column) {
    ColumnType type = types.of(column.type()).orElseThrow();
    Column origin = relations.origin(table, column);
    ColumnType needed = types.of(origin.type()).orElse(type);
    return needed.javaType().equals(type.javaType())
        ? type
        : new ColumnType(needed.javaType(), type.named(column.type()).members(), type.note());
  }

  private static List<String> remarks(Column column, ColumnType type) {
    List<String> remarks = new ArrayList<>();
    if (!type.note().isEmpty()) {
      remarks.add(type.note());
    }
    if (column.collation() != null) {
      remarks.add("its collation is " + column.collation().sql());
    }
    return remarks;
  }

  private Made made(Column column, ColumnType type, TableKeys keys, List<String> remarks) {
    boolean isId = keys.isId(column.name());
    if (column.value() instanceof ColumnValue.Identity identity) {
      if (identity.isAlways()) {
        remarks.add("it is generated always, and not by default");
      }
      return Made.by(Annotation.of("Generated"), "");
    }
    if (column.value() instanceof ColumnValue.Computed computed) {
      remarks.add("it is computed: " + Expressions.bare(computed.expression()));
      return Made.by(Annotation.of("Generated"), "");
    }
    if (!(column.value() instanceof ColumnValue.Default byDefault)) {
      return Made.NOT;
    }
    String written = Defaults.written(byDefault.expression(), column.type());
    return isId ? madeId(written, column, keys, remarks) : byDefault(written, type);
  }

  private Made madeId(String written, Column column, TableKeys keys, List<String> remarks) {
    if (!Defaults.isMade(written) || !keys.isGeneratedId(column.name())) {
      remarks.add("its default is " + written);
      return Made.NOT;
    }
    Annotation generated =
        Annotation.of(
            "Generated",
            Annotation.code("value", "dev.rowan.annotations.Generated.Strategy.DATABASE"));
    boolean isKnown = column.type().equals("uuid") && written.equals("gen_random_uuid()");
    return Made.by(generated, isKnown ? "" : written);
  }

  private Made byDefault(String written, ColumnType type) {
    String literal = Defaults.literal(written, type.javaType());
    boolean isBoxed = literal.isEmpty() || (isRecord && !Defaults.isZero(literal));
    return new Made(
        Optional.empty(),
        written,
        type.javaType().isPrimitive() && isBoxed,
        Defaults.isZero(literal) ? "" : literal);
  }

  /**
   * Who makes the value.
   *
   * @param generated the annotation that says it
   * @param byDefault the default, or empty
   * @param isBoxed whether null must be possible, which stands for the default
   * @param initializer the default in Java, or empty
   */
  private record Made(
      Optional<Annotation> generated, String byDefault, boolean isBoxed, String initializer) {
    static final Made NOT = new Made(Optional.empty(), "", false, "");

    static Made by(Annotation generated, String byDefault) {
      return new Made(Optional.of(generated), byDefault, false, "");
    }
  }
}
