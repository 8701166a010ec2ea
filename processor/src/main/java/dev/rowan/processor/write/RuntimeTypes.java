package dev.rowan.processor.write;

import dev.rowan.processor.name.ClassName;

/** The types of the runtime that generated code uses. */
final class RuntimeTypes {
  static final ClassName DATABASE = ClassName.get("dev.rowan", "Database");
  static final ClassName ENTITY_SQL = ClassName.get("dev.rowan", "EntitySql");
  static final ClassName ENTITY_REPOSITORY = ClassName.get("dev.rowan", "EntityRepository");

  static final ClassName CASCADING_REPOSITORY = ClassName.get("dev.rowan", "CascadingRepository");
  static final ClassName SOFT_DELETING_REPOSITORY =
      ClassName.get("dev.rowan", "SoftDeletingRepository");

  static final ClassName VIEW_REPOSITORY = ClassName.get("dev.rowan", "ViewRepository");
  static final ClassName KEYED_VIEW_REPOSITORY = ClassName.get("dev.rowan", "KeyedViewRepository");

  static final ClassName LAZY = ClassName.get("dev.rowan", "Lazy");
  static final ClassName ATTRIBUTE_CONVERTER = ClassName.get("dev.rowan", "AttributeConverter");

  static final ClassName SUBTYPES = ClassName.get("dev.rowan", "Subtypes");
  static final ClassName BASE_MAPPER = mapping("BaseMapper");
  static final ClassName JOINED_TABLES = query("JoinedTables");
  static final ClassName DISCRIMINATOR = query("Discriminator");

  static final ClassName SQL_STATEMENT = mapping("SqlStatement");
  static final ClassName ROW = mapping("Row");
  static final ClassName ENTITY_HOOKS = mapping("EntityHooks");
  static final ClassName ENTITY_MAPPER = mapping("EntityMapper");
  static final ClassName SQL_TYPE = mapping("SqlType");
  static final ClassName SQL_TYPES = mapping("SqlTypes");
  static final ClassName ENUM_TYPE = mapping("EnumType");
  static final ClassName SEQUENCE_BLOCK = mapping("SequenceBlock");
  static final ClassName UUIDS = mapping("Uuids");

  static final ClassName LAZIES = mapping("Lazies");
  static final ClassName WRITE_MOMENT = mapping("WriteMoment");
  static final ClassName LISTENERS = mapping("Listeners");
  static final ClassName ROW_CHANGE = mapping("RowChange");
  static final ClassName WRITTEN_LAZIES = mapping("WrittenLazies");
  static final ClassName FOREIGN_KEYS = mapping("ForeignKeys");

  static final ClassName CASCADING = query("Cascading");
  static final ClassName STAMP = query("Stamp");
  static final ClassName DELETE_MARK = query("DeleteMark");
  static final ClassName TABLE = query("EntityTable");
  static final ClassName JOIN = query("Join");
  static final ClassName MANY = query("Many");
  static final ClassName JUNCTION = query("Junction");
  static final ClassName LINKS = query("Links");
  static final ClassName FOREIGN_LINKS = query("ForeignLinks");
  static final ClassName ORDER = query("Order");
  static final ClassName TO_ONE = query("ToOneRelation");
  static final ClassName TO_MANY = query("ToManyRelation");
  static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
  static final ClassName QUERY = query("EntityQuery");

  static final ClassName EXPRESSION = query("Expression");
  static final ClassName SELECTION = query("Selection");
  static final ClassName PROJECTION = query("RecordProjection");
  static final ClassName ENTITY_PROJECTION = query("EntityProjection");
  static final ClassName PARTS = query("Parts");
  static final ClassName LATER = query("Later");

  static final ClassName ENTITY_VALIDATOR = validation("EntityValidator");
  static final ClassName CHECKS = validation("Checks");
  static final ClassName CONSTRAINT = validation("Constraint");
  static final ClassName CUSTOM_CHECKS = validation("CustomChecks");

  private RuntimeTypes() {}

  static ClassName validation(String name) {
    return ClassName.get("dev.rowan.validation", name);
  }

  static ClassName query(String name) {
    return ClassName.get("dev.rowan.query", name);
  }

  static ClassName mapping(String name) {
    return ClassName.get("dev.rowan.mapping", name);
  }
}
