package dev.rowan.processor.check;

import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.RelationDeclaration;
import dev.rowan.processor.model.Remark;
import dev.rowan.processor.model.TypeReading;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.JakartaProblem;
import java.util.List;

/** What of Jakarta Persistence is not understood is told, and never passed over. */
final class JakartaRule implements Rule {

  @Override
  public void check(EntityDeclaration entity, Diagnostics diagnostics) {
    report(entity.remarks(), diagnostics);
    check(entity.properties(), diagnostics);
    for (PropertyDeclaration property : entity.relations()) {
      RelationDeclaration relation = property.relation().orElseThrow();
      if (isKeyIgnored(relation, entity)) {
        diagnostics.report(
            JakartaProblem.JAKARTA_IGNORED,
            property.origin(),
            "MapsId",
            "the key cannot be set, or the other entity has a key of several columns",
            "set the key before an insert");
      }
    }
  }

  /** Whether a foreign key that is a part of the primary key is not copied there. */
  private static boolean isKeyIgnored(RelationDeclaration relation, EntityDeclaration entity) {
    return relation.mapsId().isPresent()
        && relation.link().filter(link -> !link.joins().isEmpty()).isPresent()
        && !relation.givesKeyOf(entity);
  }

  private static void check(List<PropertyDeclaration> properties, Diagnostics diagnostics) {
    for (PropertyDeclaration property : properties) {
      if (property.type() instanceof TypeReading.Embedded embedded) {
        report(embedded.value().remarks(), diagnostics);
      }
      check(property.components(), diagnostics);
    }
  }

  private static void report(List<Remark> remarks, Diagnostics diagnostics) {
    for (Remark remark : remarks) {
      diagnostics.report(remark.problem(), remark.origin(), remark.arguments().toArray());
    }
  }
}
