package dev.rowan.processor.plan;

import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.Generation;
import dev.rowan.processor.model.Identifiers;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.model.Role;
import dev.rowan.processor.model.UniqueKey;
import dev.rowan.processor.plan.SetPlan.Upsert;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the upserts of an entity are made of. */
final class UpsertPlan {
  private final EntityModel entity;
  private final Writing one;

  UpsertPlan(EntityModel entity, Writing one) {
    this.entity = entity;
    this.one = one;
  }

  /** A row in a table of several classes may be that of another one. */
  Optional<Upsert> plan(Sql insert) {
    List<List<String>> keys = keys(insert.parameters());
    return keys.isEmpty() || entity.family().isPresent()
        ? Optional.empty()
        : Optional.of(new Upsert(changes(), always(), one.read(Columns::isReadAfterSave), keys));
  }

  private List<List<String>> keys(List<PropertyModel> written) {
    List<List<String>> keys = new ArrayList<>();
    List<PropertyModel> id = entity.id().properties();
    if (id.stream().allMatch(part -> part.generation() instanceof Generation.None)) {
      keys.add(Columns.names(id));
    }
    for (UniqueKey key : entity.uniqueKeys()) {
      List<String> names = Columns.names(key.properties());
      if (written.containsAll(key.properties()) && !keys.contains(names)) {
        keys.add(names);
      }
    }
    return keys;
  }

  /** What is not inserted has no value in {@code excluded}. */
  private List<String> changes() {
    return Columns.names(
        Columns.select(
            entity.properties(),
            p -> Columns.isUpdated(p) && Columns.isInserted(p) && !isStamp(p)));
  }

  private static boolean isStamp(PropertyModel column) {
    return column.is(Role.UPDATED_AT) || column.is(Role.UPDATED_BY);
  }

  /** When and by whom, the next version, and that a row that was deleted is there again. */
  private List<String> always() {
    return entity.properties().stream()
        .filter(p -> Columns.isCounted(p) || (Columns.isInserted(p) && isSet(p)))
        .map(this::assignment)
        .toList();
  }

  private static boolean isSet(PropertyModel column) {
    return isStamp(column) || column.is(Role.SOFT_DELETE);
  }

  private String assignment(PropertyModel column) {
    String name = Columns.name(column);
    String own = Identifiers.quoted(entity.table().name()) + "." + name;
    return name
        + " = "
        + (Columns.isCounted(column) ? Versions.next(column, own) : "excluded." + name);
  }
}
