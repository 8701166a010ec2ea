package dev.rowan.processor.check;

import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.EntityDeclaration.Kind;
import dev.rowan.processor.model.Holder;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.RelationDeclaration;
import dev.rowan.processor.model.RelationLink;
import dev.rowan.processor.report.Diagnostics;
import dev.rowan.processor.report.RelationProblem;
import java.util.Collections;
import java.util.List;

/** What a record holds plainly must be there when it is made. */
final class RecordRelationRule implements Rule {

  @Override
  public void check(EntityDeclaration entity, Diagnostics diagnostics) {
    if (entity.shape().kind() == Kind.RECORD) {
      for (PropertyDeclaration property : entity.relations()) {
        RelationDeclaration relation = property.relation().orElseThrow();
        if (relation.link().isPresent() && relation.type().holder() == Holder.PLAIN) {
          check(property, relation, relation.link().get(), diagnostics);
        }
      }
    }
  }

  private static void check(
      PropertyDeclaration property,
      RelationDeclaration relation,
      RelationLink link,
      Diagnostics diagnostics) {
    String type = Words.type(property.javaType());
    String name = property.name();
    if (relation.kind().isToMany() && relation.type().collection().isPresent()) {
      diagnostics.report(RelationProblem.RECORD_TO_MANY, property.origin(), name, type, type, name);
    } else if (isFirst(link.recordCycle())) {
      diagnostics.report(
          RelationProblem.RECORD_CYCLE,
          property.origin(),
          link.recordCycle().get(0),
          String.join(" -> ", link.recordCycle()),
          type,
          name);
    }
  }

  /** Of all records of a cycle, the first by its name tells of it. */
  private static boolean isFirst(List<String> cycle) {
    return !cycle.isEmpty() && cycle.get(0).equals(Collections.min(cycle));
  }
}
