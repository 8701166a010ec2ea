package dev.rowan.migrations.schema;

import static dev.rowan.migrations.schema.Change.Kind.ALTER_TYPE;
import static dev.rowan.migrations.schema.Change.Kind.COMMENT;
import static dev.rowan.migrations.schema.Change.Kind.CREATE_EXTENSION;
import static dev.rowan.migrations.schema.Change.Kind.CREATE_SCHEMA;
import static dev.rowan.migrations.schema.Change.Kind.CREATE_TYPE;
import static dev.rowan.migrations.schema.Change.Kind.DROP_EXTENSION;
import static dev.rowan.migrations.schema.Change.Kind.DROP_SCHEMA;
import static dev.rowan.migrations.schema.Change.Kind.DROP_TYPE;
import static dev.rowan.migrations.schema.Change.Kind.RENAME_TYPE;

import dev.rowan.query.Identifiers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The steps for schemas, extensions and types. */
final class TypeChanges {

  private final SchemaModel from;
  private final SchemaModel to;
  private final Rebuilt rebuilt;
  private final SchemaDiff.Changes changes;

  TypeChanges(SchemaModel from, SchemaModel to, Rebuilt rebuilt, SchemaDiff.Changes changes) {
    this.from = from;
    this.to = to;
    this.rebuilt = rebuilt;
    this.changes = changes;
  }

  void add() {
    addNames();
    Map<QualifiedName, Type> old = types(from);
    Map<QualifiedName, Type> young = types(to);
    List<Type> gone = new ArrayList<>(old.values());
    Collections.reverse(gone);
    for (Type type : gone) {
      if (!young.containsKey(type.name())) {
        drop(type, type.name());
      } else if (rebuilt.isNew(type.name())) {
        replace(type);
      }
    }
    young.forEach(
        (name, type) -> {
          if (!old.containsKey(name) || rebuilt.isNew(name)) {
            changes.add(CREATE_TYPE, name.toString(), type.sql());
          }
        });
    to.enums().forEach(type -> change(type, named(from.enums(), EnumType::name, type.name())));
    to.domains().forEach(type -> change(type, named(from.domains(), Domain::name, type.name())));
  }

  private void addNames() {
    for (String schema : to.schemas()) {
      if (!from.schemas().contains(schema)) {
        changes.add(CREATE_SCHEMA, schema, "create schema " + Identifiers.quoted(schema));
      }
    }
    for (String schema : from.schemas()) {
      if (!to.schemas().contains(schema)) {
        changes.add(DROP_SCHEMA, schema, "drop schema " + Identifiers.quoted(schema));
      }
    }
    for (String extension : to.extensions()) {
      if (!from.extensions().contains(extension)) {
        changes.add(
            CREATE_EXTENSION, extension, "create extension " + Identifiers.quoted(extension));
      }
    }
    for (String extension : from.extensions()) {
      if (!to.extensions().contains(extension)) {
        changes.add(DROP_EXTENSION, extension, "drop extension " + Identifiers.quoted(extension));
      }
    }
  }

  private void replace(Type type) {
    QualifiedName aside = type.name().sibling(type.name().name() + "_before");
    changes.add(
        RENAME_TYPE,
        type.name().toString(),
        "alter "
            + type.word()
            + " "
            + type.name().sql()
            + " rename to "
            + Identifiers.quoted(aside.name()));
    drop(type, aside);
  }

  private void drop(Type type, QualifiedName name) {
    changes.add(DROP_TYPE, name.toString(), "drop " + type.word() + " " + name.sql());
  }

  private void change(EnumType type, @Nullable EnumType before) {
    EnumType old = rebuilt.isNew(type.name()) ? null : before;
    if (old != null) {
      addLabels(type, old);
    }
    String comment = old == null ? null : old.comment();
    if (!Objects.equals(comment, type.comment())) {
      changes.add(
          COMMENT, type.name().toString(), Ddl.comment("type", type.name().sql(), type.comment()));
    }
  }

  private void addLabels(EnumType type, EnumType old) {
    List<String> labels = type.labels();
    for (int i = 0; i < labels.size(); i++) {
      if (!old.labels().contains(labels.get(i))) {
        changes.add(
            ALTER_TYPE,
            type.name().toString(),
            "alter type "
                + type.name().sql()
                + " add value "
                + Ddl.text(labels.get(i))
                + (i == 0
                    ? (old.labels().isEmpty() ? "" : " before " + Ddl.text(old.labels().get(0)))
                    : " after " + Ddl.text(labels.get(i - 1))));
      }
    }
  }

  private void change(Domain domain, @Nullable Domain before) {
    if (before == null || rebuilt.isNew(domain.name())) {
      domain.checks().stream()
          .filter(check -> !check.isValidated())
          .forEach(check -> alter(domain, "add " + Ddl.check(check)));
      return;
    }
    gone(before, domain)
        .forEach(c -> alter(domain, "drop constraint " + Identifiers.quoted(c.name())));
    gone(domain, before).forEach(check -> alter(domain, "add " + Ddl.check(check)));
    if (!Objects.equals(before.defaultValue(), domain.defaultValue())) {
      alter(
          domain,
          domain.defaultValue() == null ? "drop default" : "set default " + domain.defaultValue());
    }
    if (before.isNotNull() != domain.isNotNull()) {
      alter(domain, domain.isNotNull() ? "set not null" : "drop not null");
    }
  }

  /** The conditions that the other does not have in the same words. */
  private static List<Check> gone(Domain old, Domain domain) {
    return old.checks().stream().filter(check -> !domain.checks().contains(check)).toList();
  }

  private void alter(Domain domain, String what) {
    changes.add(
        ALTER_TYPE, domain.name().toString(), "alter domain " + domain.name().sql() + " " + what);
  }

  private static <T> @Nullable T named(
      List<T> types, Function<T, QualifiedName> nameOf, QualifiedName name) {
    for (T type : types) {
      if (nameOf.apply(type).equals(name)) {
        return type;
      }
    }
    return null;
  }

  /** All types, each behind those that it is made of. */
  private static Map<QualifiedName, Type> types(SchemaModel schema) {
    Map<QualifiedName, Type> all = new LinkedHashMap<>();
    schema
        .domains()
        .forEach(
            d -> all.put(d.name(), new Type(d.name(), "domain", Ddl.domain(d), List.of(d.type()))));
    schema
        .composites()
        .forEach(
            c ->
                all.put(
                    c.name(),
                    new Type(
                        c.name(),
                        "type",
                        Ddl.composite(c),
                        c.attributes().stream().map(Column::type).toList())));
    Map<QualifiedName, Type> ordered = new LinkedHashMap<>();
    schema
        .enums()
        .forEach(
            e -> ordered.put(e.name(), new Type(e.name(), "type", Ddl.enumType(e), List.of())));
    all.keySet().forEach(name -> order(name, all, ordered));
    return ordered;
  }

  private static void order(
      QualifiedName name, Map<QualifiedName, Type> all, Map<QualifiedName, Type> ordered) {
    Type type = all.get(name);
    if (type == null || ordered.containsKey(name)) {
      return;
    }
    for (QualifiedName other : all.keySet()) {
      if (!other.equals(name) && type.parts().stream().anyMatch(p -> Rebuilt.mentions(p, other))) {
        order(other, all, ordered);
      }
    }
    ordered.put(name, type);
  }

  private record Type(QualifiedName name, String word, String sql, List<String> parts) {}
}
