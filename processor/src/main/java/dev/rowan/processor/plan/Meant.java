package dev.rowan.processor.plan;

import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.FamilyModel;
import dev.rowan.processor.model.Identifiers;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.model.Role;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which rows of a table are those of an entity: the ones of its subtype that are alive. */
final class Meant {
  private final EntityModel entity;

  Meant(EntityModel entity) {
    this.entity = entity;
  }

  /**
   * A condition, which may be empty, and that the row is one of the entity; empty when each row is.
   */
  String and(String qualifier, String condition) {
    return joined(condition, subtype(qualifier), live(mark -> qualifier + Columns.name(mark)));
  }

  /** As {@link #and(String, String)}, of columns that are called so, in tables of its own. */
  String and(Function<PropertyModel, String> names, String condition) {
    return joined(condition, live(names));
  }

  /** As {@link #and}, whether the row is alive or not. */
  String andAny(String qualifier, String condition) {
    return joined(condition, subtype(qualifier));
  }

  private static String joined(String... conditions) {
    return Stream.of(conditions).filter(c -> !c.isEmpty()).collect(Collectors.joining(" and "));
  }

  private String subtype(String qualifier) {
    return sharing(entity)
        .map(s -> qualifier + discriminator(s.hierarchy()) + " = " + s.literal())
        .orElse("");
  }

  /** The part of a subtype whose table has the rows of others as well. */
  static Optional<FamilyModel.Subtype> sharing(EntityModel entity) {
    return entity.subtype().filter(s -> s.hierarchy().isSingleTable());
  }

  /** The column of the discriminator. */
  static String discriminator(FamilyModel.Hierarchy hierarchy) {
    return Identifiers.quoted(hierarchy.discriminator().column());
  }

  private String live(Function<PropertyModel, String> names) {
    return entity
        .property(Role.SOFT_DELETE)
        .map(mark -> Conditions.live(names.apply(mark), mark))
        .orElse("");
  }
}
