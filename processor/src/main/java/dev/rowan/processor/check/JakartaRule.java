package dev.rowan.processor.check;

import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.Remark;
import dev.rowan.processor.model.TypeReading;
import dev.rowan.processor.report.Diagnostics;
import java.util.List;

/** What of Jakarta Persistence is not understood is told, and never passed over. */
final class JakartaRule implements Rule {

  @Override
  public void check(EntityDeclaration entity, Diagnostics diagnostics) {
    report(entity.remarks(), diagnostics);
    check(entity.properties(), diagnostics);
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
