package dev.rowan.processor.read;

import dev.rowan.processor.model.JoinColumnDeclaration;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.RelationDeclaration;
import dev.rowan.processor.model.SqlName;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * Gives the columns of a key the names of the foreign key that {@code @MapsId} of Jakarta
 * Persistence puts there. The relation shares them then, as one of Rowan would.
 */
final class JakartaKeys {
  private final NamingReader naming;

  JakartaKeys(NamingReader naming) {
    this.naming = naming;
  }

  /** The properties of an entity, whose key has the columns of such relations. */
  List<PropertyDeclaration> named(List<PropertyDeclaration> properties, TypeElement entity) {
    List<PropertyDeclaration> named = new ArrayList<>(properties);
    for (PropertyDeclaration property : properties) {
      property
          .relation()
          .filter(relation -> relation.mapsId().isPresent() && relation.hasForeignKey())
          .ifPresent(relation -> name(named, property, relation, entity));
    }
    return named;
  }

  private void name(
      List<PropertyDeclaration> properties,
      PropertyDeclaration property,
      RelationDeclaration relation,
      TypeElement entity) {
    String component = relation.mapsId().orElseThrow();
    SqlName column =
        relation.joinColumns().stream()
            .map(JoinColumnDeclaration::name)
            .filter(SqlName::present)
            .findFirst()
            .orElseGet(
                () -> naming.derived(property.name() + "Id", property.origin().element(), entity));
    if (relation.joinColumns().size() < 2) {
      properties.replaceAll(key -> key.isKey() ? key.withColumns(component, column) : key);
    }
  }
}
