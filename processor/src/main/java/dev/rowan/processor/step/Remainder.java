package dev.rowan.processor.step;

import dev.rowan.processor.check.EntityRules;
import dev.rowan.processor.check.Neighbours;
import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.read.ModelBuilder;
import dev.rowan.processor.read.Repair;
import dev.rowan.processor.report.Diagnostics;
import java.util.Optional;

/** What remains of an entity with faults. */
final class Remainder {

  private Remainder() {}

  /** The faults of an entity in itself. */
  static Diagnostics faults(EntityDeclaration entity) {
    Diagnostics faults = new Diagnostics();
    new EntityRules(new Neighbours()).check(entity, faults);
    return faults;
  }

  /** An entity of the same name with as many of the properties as have a name and a type. */
  static Optional<EntityModel> of(EntityDeclaration entity) {
    EntityDeclaration rest = Repair.plain(entity, faults(entity).sorted());
    Diagnostics left = faults(rest);
    if (left.hasErrors()) {
      rest = Repair.without(rest, left.sorted());
      left = faults(rest);
    }
    if (left.hasErrors()) {
      rest = Repair.bare(rest);
      left = faults(rest);
    }
    return left.hasErrors() ? Optional.empty() : Optional.of(ModelBuilder.build(rest));
  }
}
