package dev.rowan.processor.plan;

import dev.rowan.processor.model.EntityModel;
import dev.rowan.processor.model.Generation;
import dev.rowan.processor.model.Identifiers;
import dev.rowan.processor.model.PropertyModel;
import dev.rowan.processor.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Which columns of an entity a statement writes and reads back, and how their parameters look. */
final class Columns {
  private Columns() {}

  /** Whether inserts write the column. */
  static boolean isInserted(PropertyModel property) {
    return property.column().insertable()
        && !isMadeByDatabase(property)
        && !property.is(Role.VERSION);
  }

  /** Whether updates write the column. */
  static boolean isUpdated(PropertyModel property) {
    return property.column().updatable()
        && !property.isId()
        && !isMadeByDatabase(property)
        && !property.is(Role.VERSION)
        && !property.is(Role.SOFT_DELETE)
        && property.role().filter(Role::isOfInsert).isEmpty();
  }

  /** Whether it is a version of which each write makes another value. */
  static boolean isCounted(PropertyModel property) {
    return property.is(Role.VERSION) && !property.isSystemVersion();
  }

  /** Whether an insert may store something else than the instance holds. */
  static boolean isReadAfterInsert(PropertyModel property) {
    return !isInserted(property)
        || !(property.generation() instanceof Generation.None)
        || hasDefaultForNull(property);
  }

  /** Whether an insert that may be an update stores something else than the instance holds. */
  static boolean isReadAfterSave(PropertyModel property) {
    return isReadAfterInsert(property) || property.role().filter(Role::isOfInsert).isPresent();
  }

  /** Whether an update may store something else than the instance holds. */
  static boolean isReadAfterUpdate(PropertyModel property) {
    return !property.isId() && !isInserted(property) && !isUpdated(property);
  }

  /** What every read of an entity reads of its own table. */
  static List<String> read(EntityModel entity) {
    return entity.read().stream().map(Identifiers::quoted).toList();
  }

  /** These columns; of an embedded value, all or none, since it is made as a whole. */
  static List<PropertyModel> read(EntityModel entity, Predicate<PropertyModel> condition) {
    return select(
        entity.properties(),
        column ->
            condition.test(column)
                || entity.holding(column).stream()
                    .anyMatch(value -> value.columns().stream().anyMatch(condition)));
  }

  static List<PropertyModel> select(
      List<PropertyModel> properties, Predicate<PropertyModel> condition) {
    return properties.stream().filter(condition).toList();
  }

  static <T> List<T> concat(List<T> first, List<T> second) {
    List<T> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  static List<String> names(List<PropertyModel> properties) {
    return properties.stream().map(Columns::name).toList();
  }

  static String name(PropertyModel property) {
    return Identifiers.quoted(property.column().name());
  }

  /** The parameter that holds the column's value. */
  static String parameter(PropertyModel property) {
    return property.column().cast() ? "?::" + property.column().sqlType() : "?";
  }

  /** The parameter that holds many of the column's values. */
  static String arrayParameter(PropertyModel property) {
    return property.column().cast() ? "?::" + property.column().sqlType() + "[]" : "?";
  }

  /** The value that an insert writes. */
  static String insertValue(PropertyModel property) {
    return insertValue(property, parameter(property));
  }

  /** As {@link #insertValue(PropertyModel)}, of what the instance holds. */
  static String insertValue(PropertyModel property, String held) {
    if (isCounted(property)) {
      return Versions.first(property);
    }
    return hasDefaultForNull(property)
        ? "coalesce(" + held + ", " + property.column().defaultValue() + ")"
        : held;
  }

  private static boolean hasDefaultForNull(PropertyModel property) {
    return isInserted(property)
        && !property.column().defaultValue().isEmpty()
        && !property.javaType().isPrimitive();
  }

  private static boolean isMadeByDatabase(PropertyModel property) {
    return property.generation() instanceof Generation.Database;
  }
}
