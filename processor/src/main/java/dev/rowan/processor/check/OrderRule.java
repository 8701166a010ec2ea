package dev.rowan.processor.check;

import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.OrderPart;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.RelationDeclaration;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.Origin;
import dev.rowan.processor.report.RelationProblem;
import java.util.List;

/** Collections are ordered by columns of the other entity. */
final class OrderRule implements Rule {

  @Override
  public void check(EntityDeclaration entity, Diagnostics diagnostics) {
    for (PropertyDeclaration property : entity.relations()) {
      RelationDeclaration relation = property.relation().orElseThrow();
      relation.target().ifPresent(target -> check(property, relation, target, diagnostics));
    }
  }

  private static void check(
      PropertyDeclaration property,
      RelationDeclaration relation,
      EntityDeclaration target,
      Diagnostics diagnostics) {
    Origin origin = relation.annotation().at("orderBy");
    List<String> names = target.columns().stream().map(PropertyDeclaration::name).toList();
    for (OrderPart part : OrderPart.parse(relation.annotation().orderBy())) {
      if (part.property().isEmpty()) {
        diagnostics.report(
            RelationProblem.ORDER_SYNTAX,
            origin,
            property.name(),
            part.text(),
            "\"%s desc\"".formatted(names.isEmpty() ? "id" : names.get(0)));
      } else if (!names.contains(part.property())) {
        diagnostics.report(
            RelationProblem.UNKNOWN_ORDER,
            origin,
            property.name(),
            part.property(),
            target.type().simpleName(),
            Suggestions.instead(part.property(), names));
      }
    }
  }
}
