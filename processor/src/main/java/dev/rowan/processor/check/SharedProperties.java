package dev.rowan.processor.check;

import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.FamilyDeclaration;
import dev.rowan.processor.model.FamilyDeclaration.Inherited;
import dev.rowan.processor.model.FamilyDeclaration.Member;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.InheritanceProblem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The properties of the base of a hierarchy that subtypes of an interface implement. */
final class SharedProperties {

  private SharedProperties() {}

  /** The columns of a subtype that are not those of the base. */
  static List<PropertyDeclaration> own(EntityDeclaration subtype) {
    Set<String> inherited =
        subtype.subtype().stream()
            .flatMap(family -> family.inherited().stream())
            .map(Inherited::property)
            .collect(Collectors.toSet());
    return subtype
        .with(subtype.properties().stream().filter(p -> !inherited.contains(p.name())).toList())
        .columns();
  }

  /** Checks that all subtypes have the properties that the first has. */
  static void check(
      EntityDeclaration entity, FamilyDeclaration.Base base, Diagnostics diagnostics) {
    if (!base.inheritance().isInterface()) {
      return;
    }
    for (Member member : base.members()) {
      for (PropertyDeclaration property : entity.properties()) {
        if (member.isEntity() && member.extendsBase()) {
          check(property, member, base, diagnostics);
        }
      }
    }
  }

  private static void check(
      PropertyDeclaration property,
      Member member,
      FamilyDeclaration.Base base,
      Diagnostics diagnostics) {
    Member first = base.members().get(0);
    String method = method(property, first);
    Optional<PropertyDeclaration> other =
        inherited(member).stream()
            .filter(i -> i.method().equals(method))
            .findFirst()
            .flatMap(i -> member.entity().property(i.property()));
    if (other.filter(o -> o.javaType().equals(property.javaType())).isEmpty()) {
      String name = Words.type(member.type());
      diagnostics.report(
          InheritanceProblem.OTHER_BASE_PROPERTY,
          base.inheritance().origin(),
          Words.type(base.inheritance().base()),
          method,
          Words.type(property.javaType()),
          Words.type(first.type()),
          other.map(o -> "of the type " + Words.type(o.javaType())).orElse("none"),
          name,
          name);
    }
  }

  private static String method(PropertyDeclaration property, Member first) {
    return inherited(first).stream()
        .filter(i -> i.property().equals(property.name()))
        .map(Inherited::method)
        .findFirst()
        .orElse("");
  }

  private static List<Inherited> inherited(Member member) {
    return member.entity().subtype().map(FamilyDeclaration.Subtype::inherited).orElse(List.of());
  }
}
