package dev.rowan.processor.check;

import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.RelationDeclaration;
import dev.rowan.processor.model.RelationKind;
import dev.rowan.processor.model.RelationLink;
import dev.rowan.processor.model.RelationLink.Join;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.Origin;
import dev.rowan.processor.report.RelationProblem;
import java.util.List;
import java.util.stream.Collectors;

/** A relation has one annotation of its kind, those that fit it, and none of a column. */
final class RelationAnnotationRule implements Rule {

  @Override
  public void check(EntityDeclaration entity, Diagnostics diagnostics) {
    for (PropertyDeclaration property : entity.relations()) {
      RelationDeclaration relation = property.relation().orElseThrow();
      for (Origin other : relation.others()) {
        diagnostics.report(
            RelationProblem.TWO_RELATIONS,
            other,
            property.name(),
            relation.kind().annotation(),
            StrayRule.name(other.annotation()));
      }
      checkId(property, relation, diagnostics);
      checkColumn(property, diagnostics);
      if (relation.others().isEmpty()) {
        checkJoins(property, relation, diagnostics);
      }
    }
  }

  private static void checkId(
      PropertyDeclaration property, RelationDeclaration relation, Diagnostics diagnostics) {
    property
        .id()
        .or(property::embeddedId)
        .ifPresent(
            at ->
                diagnostics.report(
                    RelationProblem.ID_ON_RELATION,
                    at,
                    property.name(),
                    "write %s beside \"%s\""
                        .formatted(ids(property, relation), text(property, relation))));
  }

  /** Reports a relation in the record of a key. */
  static void reportInKey(
      PropertyDeclaration component, RelationDeclaration relation, Diagnostics diagnostics) {
    diagnostics.report(
        RelationProblem.ID_ON_RELATION,
        component.origin(),
        component.name(),
        "write \"Long %sId\" instead, and \"%s\" in the entity"
            .formatted(component.name(), text(component, relation)));
  }

  private static String text(PropertyDeclaration property, RelationDeclaration relation) {
    return "@%s %s %s"
        .formatted(relation.kind().annotation(), Words.type(property.javaType()), property.name());
  }

  private static String ids(PropertyDeclaration property, RelationDeclaration relation) {
    List<Join> joins = relation.link().map(RelationLink::joins).orElse(List.of());
    return joins.isEmpty()
        ? "\"@Id Long %sId\"".formatted(property.name())
        : joins.stream()
            .map(j -> "@Id " + Words.type(j.column().javaType()) + " " + j.column().name())
            .collect(Collectors.joining("; ", "\"", "\""));
  }

  private static void checkColumn(PropertyDeclaration property, Diagnostics diagnostics) {
    Origin column = property.column().origin();
    if (column.annotation() != null) {
      diagnostics.report(
          RelationProblem.COLUMN_ON_RELATION,
          column,
          "Column",
          property.name(),
          "write @JoinColumn(\"...\") to name the column%s, or remove @Column"
              .formatted(
                  property.column().nullable().orElse(true)
                      ? ""
                      : ", and @NonNull where it is never NULL"));
    }
    property
        .generated()
        .ifPresent(
            generated ->
                diagnostics.report(
                    RelationProblem.COLUMN_ON_RELATION,
                    generated.origin(),
                    "Generated",
                    property.name(),
                    "remove @Generated"));
  }

  private static void checkJoins(
      PropertyDeclaration property, RelationDeclaration relation, Diagnostics diagnostics) {
    String owner = owner(property, relation);
    boolean isHere = relation.hasForeignKey() || relation.isOneSided();
    if (!relation.joinColumns().isEmpty() && !isHere) {
      boolean isJunction = relation.kind() == RelationKind.MANY_TO_MANY;
      diagnostics.report(
          RelationProblem.JOIN_COLUMN_MISPLACED,
          relation.joinColumns().get(0).origin(),
          property.name(),
          isJunction ? "a junction table has the columns" : "the other table has it",
          isJunction ? "write @JoinTable" : "write it on " + owner);
    }
    boolean hasJunction = relation.isOwner() && relation.kind() == RelationKind.MANY_TO_MANY;
    if (relation.joinTable().isPresent() && !hasJunction) {
      diagnostics.report(
          RelationProblem.JOIN_TABLE_MISPLACED,
          relation.joinTable().get().origin(),
          property.name(),
          relation.kind() == RelationKind.MANY_TO_MANY
              ? "write it on " + owner
              : "remove it, or write @ManyToMany");
    }
  }

  static String owner(PropertyDeclaration property, RelationDeclaration relation) {
    return Words.innermost(Words.type(property.javaType()))
        + "."
        + relation.annotation().mappedBy();
  }
}
