package dev.rowan.processor.check;

import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.RelationDeclaration;
import dev.rowan.processor.model.RelationKind;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.Origin;
import dev.rowan.processor.report.RelationProblem;
import java.util.List;
import java.util.Optional;

/** One side owns a relation; the other side names the owner, which leads back. */
final class MappedByRule implements Rule {

  @Override
  public void check(EntityDeclaration entity, Diagnostics diagnostics) {
    for (PropertyDeclaration property : entity.relations()) {
      RelationDeclaration relation = property.relation().orElseThrow();
      Optional<EntityDeclaration> target = relation.target();
      target.ifPresent(t -> check(property, relation, t, entity, diagnostics));
    }
  }

  private static void check(
      PropertyDeclaration property,
      RelationDeclaration relation,
      EntityDeclaration target,
      EntityDeclaration entity,
      Diagnostics diagnostics) {
    if (relation.isOneSided()) {
      checkOneSided(property, relation, target, entity, diagnostics);
    } else if (relation.isOwner()) {
      checkBoth(property, relation, target, entity, diagnostics);
    } else {
      checkOwner(property, relation, target, entity, diagnostics);
    }
  }

  /** A foreign key that the other entity holds is named by its property. */
  private static void checkOneSided(
      PropertyDeclaration property,
      RelationDeclaration relation,
      EntityDeclaration target,
      EntityDeclaration entity,
      Diagnostics diagnostics) {
    List<String> columns =
        relation.joinColumns().stream().map(column -> column.name().value()).toList();
    target.relations().stream()
        .filter(back -> leadsBack(back, relation.kind(), entity))
        .filter(back -> back.components().stream().anyMatch(c -> isAmong(columns, c)))
        .findFirst()
        .ifPresent(
            back ->
                diagnostics.report(
                    RelationProblem.MAPPED_BY_MISSING,
                    relation.annotation().origin(),
                    property.name(),
                    target.type().simpleName(),
                    "write mappedBy = \"%s\", and remove @JoinColumn".formatted(back.name())));
  }

  private static boolean isAmong(List<String> columns, PropertyDeclaration column) {
    return columns.contains(column.column().name().value());
  }

  private static void checkOwner(
      PropertyDeclaration property,
      RelationDeclaration relation,
      EntityDeclaration target,
      EntityDeclaration entity,
      Diagnostics diagnostics) {
    String by = relation.annotation().mappedBy();
    Origin origin = relation.annotation().at("mappedBy");
    String name = property.name();
    String other = target.type().simpleName();
    Optional<PropertyDeclaration> owner = target.property(by);
    if (by.isBlank()) {
      diagnostics.report(
          RelationProblem.MAPPED_BY_MISSING,
          origin,
          name,
          other,
          instead(by, relation.kind(), entity, target));
    } else if (owner.isEmpty()) {
      diagnostics.report(
          RelationProblem.UNKNOWN_MAPPED_BY,
          origin,
          name,
          by,
          other,
          instead(by, relation.kind(), entity, target));
    } else if (isFaulty(owner.get())) {
      RelationTypeRule.check(owner.get(), diagnostics);
    } else if (!leadsBack(owner.get(), relation.kind(), entity)) {
      diagnostics.report(
          RelationProblem.WRONG_MAPPED_BY,
          origin,
          name,
          other,
          by,
          which(owner.get(), relation.kind(), entity),
          relation.kind().reverse().annotation(),
          entity.type().simpleName(),
          instead(by, relation.kind(), entity, target));
    } else {
      checkFirst(property, relation, entity, diagnostics);
    }
  }

  /** The second of two that name the same owner tells of it. */
  private static void checkFirst(
      PropertyDeclaration property,
      RelationDeclaration relation,
      EntityDeclaration entity,
      Diagnostics diagnostics) {
    for (PropertyDeclaration first : entity.relations()) {
      if (first.name().equals(property.name())) {
        return;
      }
      if (isSameInverse(first.relation().orElseThrow(), relation)) {
        diagnostics.report(
            RelationProblem.TWO_INVERSES,
            relation.annotation().at("mappedBy"),
            first.name(),
            property.name(),
            relation.type().target().orElseThrow().simpleName(),
            relation.annotation().mappedBy());
        return;
      }
    }
  }

  private static boolean isSameInverse(RelationDeclaration one, RelationDeclaration other) {
    return !one.isOwner()
        && one.annotation().mappedBy().equals(other.annotation().mappedBy())
        && one.type().target().equals(other.type().target());
  }

  private static boolean isFaulty(PropertyDeclaration owner) {
    return owner.relation().filter(r -> r.type().fault().isPresent()).isPresent();
  }

  private static boolean leadsBack(
      PropertyDeclaration owner, RelationKind kind, EntityDeclaration entity) {
    return owner
        .relation()
        .filter(r -> r.isOwner() && r.kind() == kind.reverse())
        .filter(r -> r.type().target().filter(entity.type()::equals).isPresent())
        .isPresent();
  }

  private static String which(
      PropertyDeclaration owner, RelationKind kind, EntityDeclaration entity) {
    if (owner.relation().isEmpty()) {
      return "is no relation";
    }
    RelationDeclaration relation = owner.relation().get();
    if (relation.kind() != kind.reverse()) {
      return "has @" + relation.kind().annotation();
    }
    return relation.type().target().filter(entity.type()::equals).isEmpty()
        ? "leads to " + Words.innermost(Words.type(owner.javaType()))
        : "does not own it";
  }

  private static String instead(
      String by, RelationKind kind, EntityDeclaration entity, EntityDeclaration target) {
    List<String> owners =
        target.relations().stream()
            .filter(p -> leadsBack(p, kind, entity))
            .map(PropertyDeclaration::name)
            .toList();
    String type = entity.type().simpleName();
    if (!owners.isEmpty()) {
      return by.isBlank()
          ? "write mappedBy = \"%s\"".formatted(owners.get(0))
          : Suggestions.instead(by, owners);
    }
    String whole = kind == RelationKind.MANY_TO_MANY ? "Set<" + type + ">" : type;
    return "name one, such as \"@%s %s %s\" in %s"
        .formatted(
            kind.reverse().annotation(),
            whole,
            by.isBlank() || target.property(by).isPresent() ? Words.small(type) : by,
            target.type().simpleName());
  }

  /** Of the two, the one whose name comes last tells of it. */
  private static void checkBoth(
      PropertyDeclaration property,
      RelationDeclaration relation,
      EntityDeclaration target,
      EntityDeclaration entity,
      Diagnostics diagnostics) {
    List<PropertyDeclaration> back = owners(relation, target, entity);
    if (entity.type().compareTo(target.type()) > 0
        && owners(relation, entity, target).equals(List.of(property))
        && back.size() == 1) {
      String other = back.get(0).name();
      diagnostics.report(
          RelationProblem.BOTH_SIDES_OWN,
          relation.annotation().origin(),
          entity.type().simpleName(),
          property.name(),
          target.type().simpleName(),
          other,
          relation.kind().isToMany() ? "junction table" : "foreign key",
          other);
    }
  }

  /** The relations of this kind that own by convention, without a name that was written. */
  private static List<PropertyDeclaration> owners(
      RelationDeclaration relation, EntityDeclaration from, EntityDeclaration to) {
    return from.relations().stream()
        .filter(p -> p.relation().filter(r -> isOwner(r, relation.kind(), to)).isPresent())
        .toList();
  }

  private static boolean isOwner(
      RelationDeclaration relation, RelationKind kind, EntityDeclaration to) {
    return relation.isOwner()
        && relation.kind() == kind
        && kind != RelationKind.MANY_TO_ONE
        && relation.joinColumns().isEmpty()
        && relation.joinTable().isEmpty()
        && relation.type().target().filter(to.type()::equals).isPresent();
  }
}
