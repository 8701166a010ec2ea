package dev.rowan.processor.schema;

import dev.rowan.processor.model.CheckDeclaration;
import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.FamilyModel;
import dev.rowan.processor.model.ForeignKeyModel;
import dev.rowan.processor.model.Identifiers;
import dev.rowan.processor.model.InheritanceStrategy;
import dev.rowan.processor.model.JoinColumn;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.model.RelationModel;
import dev.rowan.processor.model.RenameDeclaration;
import dev.rowan.processor.model.TableDeclaration;
import dev.rowan.processor.model.TableName;
import dev.rowan.processor.model.UniqueKey;
import dev.rowan.processor.plan.ConstraintSql;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The table of an entity, with its keys and conditions. */
final class TableJson {
  private final EntityModel entity;
  private final List<TableDeclaration> declarations;
  private final ObjectNames names;
  private final List<String> primaryKey;
  private final Set<List<String>> unique = new LinkedHashSet<>();
  private final List<List<String>> declared;
  private final Map<String, String> renamed;

  private TableJson(EntityModel entity, EntityDeclaration declaration) {
    this.entity = entity;
    this.declarations = declarations(declaration);
    this.names = new ObjectNames(entity.table().name());
    this.primaryKey = names(entity.id().properties());
    this.declared =
        declarations.stream()
            .flatMap(t -> IndexJson.sorted(t.indexes(), properties(entity), parts()).stream())
            .toList();
    this.renamed = RenamedColumns.of(declaration);
  }

  static String of(EntityModel entity, EntityDeclaration declaration) {
    return new TableJson(entity, declaration).json(declaration.table());
  }

  /** What is declared on the entity, and on the subtypes in its table. */
  private static List<TableDeclaration> declarations(EntityDeclaration declaration) {
    List<TableDeclaration> all = new ArrayList<>(List.of(declaration.table()));
    declaration
        .base()
        .filter(base -> base.inheritance().strategy() == InheritanceStrategy.SINGLE_TABLE)
        .ifPresent(base -> base.members().forEach(m -> all.add(m.entity().table())));
    return all;
  }

  /** The properties that are columns of the entity's own table, those of subtypes in it too. */
  static List<PropertyModel> properties(EntityModel entity) {
    Map<String, PropertyModel> all = new LinkedHashMap<>();
    if (isJoinedSubtype(entity)) {
      entity.id().properties().forEach(p -> all.put(p.column().name(), p));
      entity.own().forEach(p -> all.putIfAbsent(p.column().name(), p));
    } else {
      withSubtypes(entity).stream()
          .flatMap(e -> e.properties().stream())
          .forEach(p -> all.putIfAbsent(p.column().name(), p));
    }
    return all.values().stream().filter(p -> !p.isSystemVersion()).toList();
  }

  /** The entity, and the subtypes whose rows stand in its table. */
  private static List<EntityModel> withSubtypes(EntityModel entity) {
    List<EntityModel> all = new ArrayList<>(List.of(entity));
    entity
        .base()
        .filter(base -> base.hierarchy().isSingleTable())
        .ifPresent(base -> all.addAll(base.subtypes()));
    return all;
  }

  private static boolean isJoinedSubtype(EntityModel entity) {
    return entity.subtype().filter(s -> !s.hierarchy().isSingleTable()).isPresent();
  }

  private String json(TableDeclaration table) {
    List<PropertyModel> properties = properties(entity);
    return JsonText.object(
        json -> {
          json.string("name", Identifiers.quoted(entity.table()))
              .string("renamedFrom", table.renamedFrom().map(RenameDeclaration::name).orElse(""))
              .string("comment", table.comment());
          json.array("columns", columns(properties));
          if (!primaryKey.isEmpty()) {
            json.raw("primaryKey", KeyJson.key(names.name(List.of(), "pkey"), primaryKey));
          }
          json.array("uniqueKeys", uniqueKeys());
          json.array("checks", checks(properties));
          List<List<String>> indexed = new ArrayList<>();
          json.array("foreignKeys", foreignKeys(indexed));
          List<String> indexes = new ArrayList<>(indexed.stream().map(this::index).toList());
          declarations.forEach(
              t -> indexes.addAll(IndexJson.of(t.indexes(), properties, parts(), names)));
          json.array("indexes", indexes);
        });
  }

  private List<String> columns(List<PropertyModel> properties) {
    Set<String> own = new LinkedHashSet<>(names(entity.properties()));
    List<String> columns = new ArrayList<>();
    for (PropertyModel property : properties) {
      columns.add(
          isJoinedSubtype(entity) && property.isId()
              ? ColumnJson.of(name(property), property.column().sqlType(), true)
              : ColumnJson.of(
                  property,
                  own.contains(name(property)),
                  renamed.getOrDefault(name(property), "")));
    }
    entity
        .base()
        .map(base -> base.hierarchy().discriminator())
        .filter(FamilyModel.Discriminator::isStored)
        .filter(d -> !own.contains(d.column()))
        .ifPresent(
            d ->
                columns.add(
                    entity.properties().size(), ColumnJson.of(d.column(), d.sqlType(), true)));
    return columns;
  }

  private List<String> uniqueKeys() {
    List<String> keys = new ArrayList<>();
    for (EntityModel part : parts()) {
      for (UniqueKey key : part.uniqueKeys()) {
        addUnique(names(key.properties()), key.name(), keys);
      }
      part.relations().stream()
          .filter(r -> r instanceof RelationModel.ToOne one && one.unique())
          .forEach(r -> addUnique(names((RelationModel.ToOne) r), "", keys));
    }
    return keys;
  }

  /** A key of the base's columns stands in the table of the base. */
  private void addUnique(List<String> columns, String name, List<String> keys) {
    boolean isHere = names(properties(entity)).containsAll(columns);
    if (isHere && !columns.equals(primaryKey) && unique.add(columns)) {
      keys.add(KeyJson.key(name.isEmpty() ? names.name(columns, "key") : name, columns));
    }
  }

  private List<String> checks(List<PropertyModel> properties) {
    List<String> checks = new ArrayList<>();
    for (PropertyModel property : properties) {
      List<String> conditions = new ArrayList<>();
      if (!property.column().check().isEmpty()) {
        conditions.add(property.column().check());
      }
      List<String> ofAll = ConstraintSql.of(entity, property);
      conditions.addAll(ofAll);
      for (EntityModel part : parts()) {
        ConstraintSql.of(part, property).stream()
            .filter(condition -> !ofAll.contains(condition))
            .forEach(condition -> conditions.add(forRowsOf(part, condition)));
      }
      for (String condition : new LinkedHashSet<>(conditions)) {
        String name = names.name(List.of(property.column().name()), "check");
        checks.add(
            JsonText.object(json -> json.string("name", name).string("condition", condition)));
      }
    }
    for (TableDeclaration table : declarations) {
      for (CheckDeclaration check : table.checks()) {
        String written = check.name().value();
        String name = written.isEmpty() ? names.name(List.of(), "check") : written;
        checks.add(
            JsonText.object(
                json -> json.string("name", name).string("condition", check.condition())));
      }
    }
    return checks;
  }

  /** The condition for the rows of a subtype, which are not alone in the table. */
  private static String forRowsOf(EntityModel part, String condition) {
    FamilyModel.Subtype subtype = part.subtype().orElseThrow();
    String column = Identifiers.quoted(subtype.hierarchy().discriminator().column());
    return column + " <> " + subtype.literal() + " or (" + condition + ")";
  }

  private List<String> foreignKeys(List<List<String>> indexed) {
    Map<List<String>, String> keys = new LinkedHashMap<>();
    if (isJoinedSubtype(entity)) {
      TableName base = entity.subtype().orElseThrow().hierarchy().table();
      keys.put(primaryKey, foreignKey(primaryKey, base, primaryKey, ForeignKeyModel.CASCADING));
    }
    for (EntityModel part : parts()) {
      for (RelationModel relation : part.relations()) {
        if (relation instanceof RelationModel.ToOne one && isHere(part, one)) {
          List<String> columns = names(one);
          if (!keys.containsKey(columns)) {
            List<String> references =
                one.columns().stream().map(c -> c.references().column().name()).toList();
            keys.put(
                columns, foreignKey(columns, one.target().table(), references, one.foreignKey()));
            addIndex(columns, indexed);
          }
        }
      }
    }
    return List.copyOf(keys.values());
  }

  /** Whether the relation's columns stand in this table, and not in that of a base. */
  private boolean isHere(EntityModel part, RelationModel.ToOne relation) {
    return !isJoinedSubtype(entity) || part.declaring(relation).equals(part.type());
  }

  /** A key that begins with the columns finds them as well, and so does a declared index. */
  private void addIndex(List<String> columns, List<List<String>> indexed) {
    boolean isFound =
        begins(primaryKey, columns)
            || unique.stream().anyMatch(key -> begins(key, columns))
            || declared.stream().anyMatch(index -> begins(index, columns));
    if (!isFound && !indexed.contains(columns)) {
      indexed.add(columns);
    }
  }

  private static boolean begins(List<String> key, List<String> columns) {
    return key.size() >= columns.size() && key.subList(0, columns.size()).equals(columns);
  }

  private String foreignKey(
      List<String> columns, TableName table, List<String> references, ForeignKeyModel more) {
    String name = more.name().isEmpty() ? names.name(columns, "fkey") : more.name();
    return KeyJson.foreignKey(name, columns, table, references, more);
  }

  private String index(List<String> columns) {
    return KeyJson.index(names.name(columns, "idx"), columns);
  }

  private List<EntityModel> parts() {
    return withSubtypes(entity);
  }

  private static List<String> names(RelationModel.ToOne relation) {
    return relation.columns().stream().map(JoinColumn::column).map(TableJson::name).toList();
  }

  private static List<String> names(List<PropertyModel> properties) {
    return properties.stream().map(TableJson::name).toList();
  }

  private static String name(PropertyModel property) {
    return property.column().name();
  }
}
