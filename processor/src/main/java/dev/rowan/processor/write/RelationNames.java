package dev.rowan.processor.write;

import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.RelationModel;
import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.source.CodeBlock;
import java.util.Set;

/** The names by which generated classes know a relation. */
final class RelationNames {
  /** The methods that every table has. */
  private static final Set<String> METHODS_OF_TABLES =
      Set.of(
          "schema",
          "name",
          "columns",
          "mapper",
          "primaryKey",
          "related",
          "alwaysJoined",
          "join",
          "many",
          "text",
          "bool",
          "number",
          "comparable",
          "temporal",
          "aliased",
          "column",
          "list",
          "renamed",
          "bigint",
          "cascades",
          "integer",
          "numeric",
          "timestamptz",
          "date",
          "uuid",
          "stamps",
          "deleteMark",
          "discriminator",
          "treated",
          "toString",
          "hashCode",
          "getClass",
          "notNull",
          "notify",
          "notifyAll",
          "wait");

  private RelationNames() {}

  /** The constant in the row mapper. */
  static String constant(RelationModel relation) {
    return constant(relation.name());
  }

  /** The constant in the row mapper of the entity that has a relation of this name. */
  static String constant(String relation) {
    return LocalNames.constant(relation) + "_RELATION";
  }

  /** The key of what an instance refers to lazily. */
  static CodeBlock key(RelationModel.ToOne relation, Slot slot, EntityContext context) {
    return CodeBlock.of(
        "$L.key($L, $L)", constant(relation), context.one(), slot.get(context.one()));
  }

  /** The class of the constant, in the row mapper. */
  static ClassName type(EntityModel entity, RelationModel relation) {
    return entity.rowMapper().nestedClass(LocalNames.capitalized(relation.name()) + "Relation");
  }

  /** The constant of an entity's query class. */
  static String table(ClassName entity) {
    return LocalNames.constant(String.join("", entity.simpleNames()));
  }

  /** The method of the query class. {@code as} with an argument stands beside one of a relation. */
  static String method(RelationModel relation) {
    return method(relation.name());
  }

  /** The method of the query class for the relation of this name. */
  static String method(String relation) {
    return METHODS_OF_TABLES.contains(relation) ? relation + "Relation" : relation;
  }

  /** The constant of the other entity's query class. */
  static String table(RelationModel relation) {
    return LocalNames.constant(String.join("", relation.target().type().simpleNames()));
  }
}
