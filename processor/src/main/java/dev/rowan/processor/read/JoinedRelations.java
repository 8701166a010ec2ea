package dev.rowan.processor.read;

import dev.rowan.processor.model.ConstructionReading;
import dev.rowan.processor.model.EntityDeclaration;
import dev.rowan.processor.model.Holder;
import dev.rowan.processor.model.PropertyDeclaration;
import dev.rowan.processor.model.RelationDeclaration;
import dev.rowan.processor.model.RelationLink;
import dev.rowan.processor.name.ClassName;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The relations whose other entity every read joins: plain ones that only a constructor takes, or
 * for which nothing could stand until they are fetched. What is joined is followed from entity to
 * entity, up to where it comes back to one of them.
 */
final class JoinedRelations {
  /** More than any rule lets pass; relations that fork at each step would be followed for ever. */
  private static final int MOST = 100;

  private final Function<ClassName, Optional<EntityDeclaration>> targets;
  private int followed;

  /** Follows relations to what the function finds. */
  JoinedRelations(Function<ClassName, Optional<EntityDeclaration>> targets) {
    this.targets = targets;
  }

  /** Whether every read of the entity joins the target. */
  static boolean isJoined(
      PropertyDeclaration property,
      RelationDeclaration relation,
      EntityDeclaration entity,
      EntityDeclaration target,
      List<RelationLink.Join> joins) {
    if (relation.type().holder() != Holder.PLAIN
        || relation.type().collection().isPresent()
        || joins.isEmpty()) {
      return false;
    }
    return property.access().settable()
        ? !References.isReferable(target) && joins.stream().anyMatch(join -> !join.isShared())
        : isGivenToConstructor(property, entity);
  }

  private static boolean isGivenToConstructor(
      PropertyDeclaration property, EntityDeclaration entity) {
    return entity.construction() instanceof ConstructionReading.Found found
        && found.construction().parameters().contains(property.name());
  }

  /** Adds to the entity what is joined to the entities that it joins. */
  EntityDeclaration follow(EntityDeclaration entity) {
    return follow(entity, Set.of());
  }

  private EntityDeclaration follow(EntityDeclaration entity, Set<ClassName> before) {
    if (entity.joinedRelations().isEmpty()) {
      return entity;
    }
    Set<ClassName> path = new HashSet<>(before);
    path.add(entity.type());
    return entity.with(entity.properties().stream().map(p -> follow(p, path)).toList());
  }

  private PropertyDeclaration follow(PropertyDeclaration property, Set<ClassName> path) {
    if (!property.isJoined() || followed >= MOST) {
      return property;
    }
    RelationDeclaration relation = property.relation().orElseThrow();
    RelationLink link = relation.link().orElseThrow();
    ClassName type = link.target().type();
    Optional<EntityDeclaration> target =
        path.contains(type) ? Optional.empty() : targets.apply(type);
    if (target.isEmpty()) {
      return property;
    }
    followed++;
    EntityDeclaration further = follow(target.get(), path);
    return property.linked(relation.linked(link.with(further)), property.components());
  }
}
