package dev.rowan.processor.read;

import dev.rowan.processor.model.MissingType;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.TypeReading;
import dev.rowan.processor.report.Origin;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** Collects the types that an entity needs and that the compiler does not know. */
final class MissingTypes {

  private MissingTypes() {}

  static List<MissingType> of(TypeElement type, List<PropertyDeclaration> properties) {
    List<MissingType> missing = new ArrayList<>();
    TypeResolver.missing(Hierarchy.top(type))
        .ifPresent(name -> missing.add(new MissingType("the superclass", name, Origin.of(type))));
    add(properties, missing);
    ListenerReader.missing(type).forEach(missing::add);
    return missing;
  }

  private static void add(List<PropertyDeclaration> properties, List<MissingType> all) {
    for (PropertyDeclaration property : properties) {
      if (property.type() instanceof TypeReading.Missing missing) {
        all.add(
            new MissingType("the property " + property.name(), missing.type(), property.origin()));
      }
      add(property.components(), all);
    }
  }
}
