package dev.rowan.migrations.schema;

import dev.rowan.json.JsonReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads a schema file. Members that it does not know are left out. The name of an entity stands
 * before what the entity needs.
 */
final class SchemaJson {
  private static final int VERSION = 1;

  private final JsonReader json;
  private final Predicate<String> entities;
  private final SchemaMerge merge;
  private String entity = "";
  private boolean isWanted;

  private SchemaJson(JsonReader json, Predicate<String> entities, SchemaMerge merge) {
    this.json = json;
    this.entities = entities;
    this.merge = merge;
  }

  static void read(String text, Predicate<String> entities, SchemaMerge merge) {
    new SchemaJson(new JsonReader(text), entities, merge).file();
  }

  private void file() {
    object(
        member -> {
          switch (member) {
            case "version" -> {
              if (json.number().intValue() != VERSION) {
                throw json.failure("this version of Rowan reads files of version " + VERSION);
              }
            }
            case "entities" -> array(this::entity);
            default -> json.skip();
          }
        });
  }

  private void entity() {
    object(
        member -> {
          if (member.equals("entity")) {
            entity = json.string();
            isWanted = entities.test(entity);
          } else if (isWanted) {
            part(member);
          } else {
            json.skip();
          }
        });
  }

  private void part(String member) {
    switch (member) {
      case "view" -> merge.addView(name());
      case "extensions" -> array(() -> merge.addExtension(json.string()));
      case "enums" -> array(this::enumType);
      case "sequences" -> array(this::sequence);
      case "tables" -> array(() -> merge.add(table(), entity));
      default -> json.skip();
    }
  }

  private void enumType() {
    Parts parts = parts();
    merge.add(new EnumType(parts.qualified("name"), parts.list("labels"), null));
  }

  private void sequence() {
    Parts parts = parts();
    SequenceOptions plain = SequenceOptions.of(parts.text("type"));
    merge.add(
        new Sequence(
            parts.qualified("name"),
            new SequenceOptions(
                plain.type(),
                plain.start(),
                Long.parseLong(parts.text("increment")),
                plain.min(),
                plain.max(),
                plain.cache(),
                plain.isCycle()),
            null));
  }

  private Table table() {
    TableParts table = new TableParts();
    object(
        member -> {
          switch (member) {
            case "name" -> table.name = json.string();
            case "comment" -> table.comment = json.string();
            case "renamedFrom" -> table.renamedFrom = json.string();
            case "columns" -> array(() -> table.add(parts()));
            case "primaryKey" -> table.primaryKey = key(parts());
            case "uniqueKeys" -> array(() -> table.uniqueKeys.add(key(parts())));
            case "checks" -> array(() -> table.checks.add(check(parts())));
            case "foreignKeys" -> array(() -> table.foreignKeys.add(foreignKey(parts())));
            case "indexes" -> array(() -> table.indexes.add(index(parts())));
            default -> json.skip();
          }
        });
    table.noteRenames(merge);
    return table.table();
  }

  private static Column column(Parts parts) {
    String type = parts.text("type");
    ColumnValue value = null;
    if (parts.is("identity")) {
      value = new ColumnValue.Identity(false, SequenceOptions.of(type));
    } else if (parts.has("default")) {
      value = new ColumnValue.Default(parts.text("default"));
    }
    return new Column(
        parts.text("name"), type, parts.is("notNull"), value, null, parts.orNull("comment"));
  }

  private static UniqueKey key(Parts parts) {
    return UniqueKey.of(parts.text("name"), parts.list("columns"));
  }

  private static Check check(Parts parts) {
    return new Check(parts.text("name"), parts.text("condition"), true);
  }

  private static ForeignKey foreignKey(Parts parts) {
    ForeignKey key =
        ForeignKey.of(
            parts.text("name"),
            parts.list("columns"),
            parts.qualified("table"),
            parts.list("references"));
    return key.acting(action(parts, "onDelete"), action(parts, "onUpdate"));
  }

  private static ForeignKey.Action action(Parts parts, String member) {
    return parts.has(member)
        ? ForeignKey.Action.ofSql(parts.text(member))
        : ForeignKey.Action.NO_ACTION;
  }

  private static Index index(Parts parts) {
    return new Index(
        parts.text("name"),
        parts.is("unique"),
        parts.has("method") ? parts.text("method") : "btree",
        parts.list("keys"),
        parts.list("include"),
        true,
        List.of(),
        parts.orNull("where"));
  }

  private QualifiedName name() {
    return QualifiedName.parse(json.string());
  }

  private Parts parts() {
    Parts parts = new Parts(json);
    object(member -> parts.read(member));
    return parts;
  }

  private void object(Consumer<String> member) {
    json.beginObject();
    for (String name = json.nextName(); name != null; name = json.nextName()) {
      member.accept(name);
    }
  }

  private void array(Runnable element) {
    json.beginArray();
    while (json.hasElement()) {
      element.run();
    }
  }

  /** What was read of a table so far. */
  private static final class TableParts {
    private String name = "";
    private @Nullable String renamedFrom;
    private @Nullable String comment;
    private @Nullable UniqueKey primaryKey;
    private final List<Column> columns = new ArrayList<>();
    private final List<UniqueKey> uniqueKeys = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();
    private final List<ForeignKey> foreignKeys = new ArrayList<>();
    private final List<Index> indexes = new ArrayList<>();
    private final Map<String, String> renamed = new HashMap<>();

    private void add(Parts column) {
      columns.add(column(column));
      if (column.has("renamedFrom")) {
        renamed.put(column.text("name"), column.text("renamedFrom"));
      }
    }

    private void noteRenames(SchemaMerge merge) {
      QualifiedName table = QualifiedName.parse(name);
      if (renamedFrom != null) {
        merge.add(new Renames.TableRename(table.sibling(renamedFrom), table));
      }
      renamed.forEach((to, from) -> merge.add(new Renames.ColumnRename(table, from, to)));
    }

    private Table table() {
      return new Table(
          QualifiedName.parse(name),
          columns,
          primaryKey,
          uniqueKeys,
          foreignKeys,
          checks,
          List.of(),
          indexes,
          TableKind.ORDINARY,
          comment);
    }
  }
}
