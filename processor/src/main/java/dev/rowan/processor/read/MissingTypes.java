package dev.rowan.processor.read;

import dev.rowan.processor.model.MissingType;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.TypeReading;
import dev.rowan.processor.report.Origin;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Collects the types that an entity needs and that the compiler does not know. */
final class MissingTypes {

  private MissingTypes() {}

  static List<MissingType> of(TypeElement type, List<PropertyDeclaration> properties) {
    Stream<MissingType> superclass =
        TypeResolver.missing(Hierarchy.top(type)).stream()
            .map(name -> new MissingType("the superclass", name, Origin.of(type)));
    Stream<MissingType> ofProperties =
        properties.stream().flatMap(MissingTypes::withComponents).flatMap(MissingTypes::missing);
    return Stream.of(superclass, ofProperties, ListenerReader.missing(type))
        .flatMap(s -> s)
        .toList();
  }

  private static Stream<PropertyDeclaration> withComponents(PropertyDeclaration property) {
    return Stream.concat(
        Stream.of(property), property.components().stream().flatMap(MissingTypes::withComponents));
  }

  private static Stream<MissingType> missing(PropertyDeclaration property) {
    return property.type() instanceof TypeReading.Missing missing
        ? Stream.of(
            new MissingType("the property " + property.name(), missing.type(), property.origin()))
        : Stream.empty();
  }
}
