package dev.rowan.processor.read;

import dev.rowan.processor.model.Access;
import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.FamilyDeclaration;
import dev.rowan.processor.model.FamilyDeclaration.Inherited;
import dev.rowan.processor.model.PropertyDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The properties of an interface that is the base of a hierarchy: those of the first subtype that
 * implement its methods. They are read by these methods, and nothing sets them.
 */
final class InterfaceProperties {

  private InterfaceProperties() {}

  static List<PropertyDeclaration> of(FamilyDeclaration.Base base) {
    return base.members().stream().limit(1).flatMap(member -> properties(member.entity())).toList();
  }

  private static Stream<PropertyDeclaration> properties(EntityDeclaration subtype) {
    return subtype.subtype().stream()
        .flatMap(family -> family.inherited().stream())
        .flatMap(inherited -> property(subtype, inherited).stream());
  }

  private static Optional<PropertyDeclaration> property(
      EntityDeclaration subtype, Inherited inherited) {
    return subtype
        .property(inherited.property())
        .map(property -> property.with(new Access.Methods(inherited.method(), "")));
  }
}
