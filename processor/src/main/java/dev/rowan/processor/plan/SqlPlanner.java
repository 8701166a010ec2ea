package dev.rowan.processor.plan;

import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.Generation;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.model.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the SQL of an entity. */
public final class SqlPlanner {

  /** Makes the SQL of the entity. */
  public SqlPlan plan(EntityModel entity) {
    Reading reading = new Reading(entity);
    RowWriting writing = RowWriting.of(entity);
    Sql insert = writing.insert();
    Sql update = writing.update();
    Optional<Sql> save = isSavedAtOnce(entity) ? Optional.of(writing.save()) : Optional.empty();
    return new SqlPlan(
        reading.findById(),
        reading.findAll(),
        reading.findAllById(),
        finders(entity, reading),
        reading.existsById(),
        reading.count(),
        insert,
        update,
        save,
        writing.deleteById(),
        writing.deleteAllById(),
        sets(entity, writing, insert, update, save),
        writing.versioned(),
        entity.isJoined() ? Optional.of(new HierarchyTables(entity).rows()) : Optional.empty());
  }

  /** Rows that stand in several tables are written in batches. */
  private static SetPlan sets(
      EntityModel entity, RowWriting writing, Sql insert, Sql update, Optional<Sql> save) {
    return writing instanceof Writing one
        ? new SetWriting(entity, one).plan(insert, update, save)
        : SetPlan.NONE;
  }

  /** A key that equals another one, or the id, gets no second method of the same name. */
  private static List<Finder> finders(EntityModel entity, Reading reading) {
    List<Finder> finders = new ArrayList<>();
    Set<String> names = new HashSet<>(Set.of("findById"));
    entity.uniqueKeys().stream()
        .map(key -> new Finder(key.properties(), reading.findBy(key.properties())))
        .filter(finder -> names.add(finder.methodName()))
        .forEach(finders::add);
    return finders;
  }

  /** One statement inserts or updates; it could see no version, mark or subtype, nor tell which. */
  private static boolean isSavedAtOnce(EntityModel entity) {
    return isIdGiven(entity)
        && !entity.hearsWrites()
        && entity.family().isEmpty()
        && entity.property(Role.VERSION).isEmpty()
        && entity.property(Role.SOFT_DELETE).isEmpty();
  }

  private static boolean isIdGiven(EntityModel entity) {
    return entity.id().properties().stream()
        .map(PropertyModel::generation)
        .allMatch(Generation.None.class::isInstance);
  }
}
