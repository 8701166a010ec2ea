package dev.rowan.processor.check;

import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.RelationDeclaration;
import dev.rowan.processor.model.RelationKind;
import dev.rowan.processor.model.RelationType.Fault;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.RelationProblem;

/** The type of a relation's property must fit the relation, and lead to an entity. */
final class RelationTypeRule implements Rule {

  @Override
  public void check(EntityDeclaration entity, Diagnostics diagnostics) {
    entity.relations().forEach(property -> check(property, diagnostics));
  }

  static void check(PropertyDeclaration property, Diagnostics diagnostics) {
    RelationDeclaration relation = property.relation().orElseThrow();
    if (relation.type().fault().isPresent()) {
      reportFault(property, relation, relation.type().fault().get(), diagnostics);
    } else if (relation.kind().isToMany() != relation.type().collection().isPresent()) {
      reportKind(property, relation, diagnostics);
    }
  }

  private static void reportKind(
      PropertyDeclaration property, RelationDeclaration relation, Diagnostics diagnostics) {
    String name = property.name();
    String type = Words.type(property.javaType());
    String target = Words.innermost(type);
    if (relation.kind().isToMany()) {
      RelationKind single =
          relation.kind() == RelationKind.ONE_TO_MANY
              ? RelationKind.ONE_TO_ONE
              : RelationKind.MANY_TO_ONE;
      diagnostics.report(
          RelationProblem.TO_MANY_SINGLE,
          property.origin(),
          relation.kind().annotation(),
          name,
          type,
          target,
          name,
          single.annotation());
    } else {
      diagnostics.report(
          RelationProblem.TO_ONE_COLLECTION,
          property.origin(),
          relation.kind().annotation(),
          name,
          type,
          target,
          name);
    }
  }

  private static void reportFault(
      PropertyDeclaration property,
      RelationDeclaration relation,
      Fault fault,
      Diagnostics diagnostics) {
    String name = property.name();
    String type = Words.type(property.javaType());
    String target = Words.innermost(type);
    String whole = relation.kind().isToMany() ? "List<" + target + ">" : target;
    switch (fault) {
      case RAW ->
          diagnostics.report(
              RelationProblem.RAW_RELATION, property.origin(), name, type, example(relation));
      case WILDCARD ->
          diagnostics.report(
              RelationProblem.WILDCARD_RELATION, property.origin(), name, type, example(relation));
      case INNER_LAZY ->
          diagnostics.report(
              RelationProblem.INNER_LAZY,
              property.origin(),
              name,
              type,
              "Lazy<" + whole(type, target) + ">",
              name);
      case CONTAINER ->
          diagnostics.report(
              RelationProblem.RELATION_CONTAINER, property.origin(), name, type, whole, name);
      case COLUMN, NO_ENTITY ->
          diagnostics.report(
              RelationProblem.TARGET_NO_ENTITY,
              relation.annotation().origin(),
              relation.kind().annotation(),
              name,
              type,
              instead(property, relation, fault));
    }
  }

  /** The type without any {@code Lazy}. */
  private static String whole(String type, String target) {
    for (String collection : new String[] {"List", "Set", "Collection"}) {
      if (type.contains(collection + "<")) {
        return collection + "<" + target + ">";
      }
    }
    return target;
  }

  private static String example(RelationDeclaration relation) {
    return relation.kind().isToMany() ? "List<Post> or Lazy<List<Post>>" : "Lazy<Post>";
  }

  private static String instead(
      PropertyDeclaration property, RelationDeclaration relation, Fault fault) {
    String qualified = Words.innermost(property.javaType().toString());
    String target = Words.type(qualified);
    String annotation = "@" + relation.kind().annotation();
    if (fault == Fault.NO_ENTITY && !qualified.startsWith("java")) {
      return "write @Entity on %s, or remove %s".formatted(target, annotation);
    }

    boolean isMany = relation.type().collection().isPresent();
    String plain = isMany ? "List<" + target + ">" : target;
    if (fault == Fault.COLUMN) {
      String why = isMany ? "an array column" : "a column";
      return "remove %s and declare \"%s %s\", which is %s"
          .formatted(annotation, plain, property.name(), why);
    }
    return "use an entity instead of %s, or remove %s".formatted(target, annotation);
  }
}
