package dev.rowan.processor.check;

import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.IdProblem;
import java.util.List;
import java.util.Optional;

/** There must be one primary key, but for views, of which at most one column is generated. */
final class IdRule implements Rule {

  @Override
  public void check(EntityDeclaration entity, Diagnostics diagnostics) {
    if (entity.subtype().isPresent()) {
      return; // the id is the base's, which is told of it
    }
    List<PropertyDeclaration> ids =
        entity.properties().stream().filter(p -> p.id().isPresent()).toList();
    List<PropertyDeclaration> embedded =
        entity.properties().stream().filter(p -> p.embeddedId().isPresent()).toList();
    String name = entity.type().simpleName();
    if (ids.isEmpty() && embedded.isEmpty()) {
      if (!entity.table().kind().isView()) {
        diagnostics.report(IdProblem.NO_ID, entity.origin(), name, instead(entity));
      }
    } else if (!ids.isEmpty() && !embedded.isEmpty()) {
      diagnostics.report(
          IdProblem.ID_AND_EMBEDDED_ID,
          embedded.get(0).embeddedId().orElseThrow(),
          name,
          ids.get(0).name());
    } else if (embedded.size() > 1) {
      diagnostics.report(
          IdProblem.TWO_EMBEDDED_IDS, embedded.get(1).embeddedId().orElseThrow(), name);
    }
    checkGenerated(ids, diagnostics);
  }

  private static String instead(EntityDeclaration entity) {
    Optional<PropertyDeclaration> likely =
        entity.properties().stream().filter(p -> p.name().equals("id")).findFirst();
    return likely.isPresent()
        ? "write @Id on the property id, and @Generated too if the database makes it"
        : "write @Id on the property that identifies a row, or add one: \"@Id @Generated Long id\"";
  }

  private static void checkGenerated(List<PropertyDeclaration> ids, Diagnostics diagnostics) {
    List<PropertyDeclaration> generated =
        ids.stream().filter(p -> p.generated().isPresent()).toList();
    if (generated.size() > 1) {
      diagnostics.report(
          IdProblem.TWO_GENERATED_IDS,
          generated.get(1).generated().orElseThrow().origin(),
          generated.get(0).name(),
          generated.get(1).name());
    }
  }
}
