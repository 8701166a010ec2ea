package dev.rowan.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a row is that of an entity, which its key tells. */
final class SameEntity {

  private SameEntity() {}

  /** {@code id = ?}; along a path {@code writer_id = ?}, so that nothing is joined. */
  static <E> Predicate is(EntityTable<E> table, @Nullable E entity) {
    return equal(columns(table), key(table, "is", entity));
  }

  /** {@code id = any(?)}; keys of several columns are compared one by one. */
  static <E> Predicate isIn(EntityTable<E> table, @Nullable Collection<? extends E> entities) {
    if (entities == null) {
      throw refused(table, "isIn", "null is no collection; write isInIfPresent when it may be");
    }
    List<Object> keys = new ArrayList<>(entities.size());
    for (E entity : entities) {
      keys.add(key(table, "isIn", entity));
    }
    return isOneOf(columns(table), keys);
  }

  /** Whether these columns hold one of the keys. */
  static Predicate isOneOf(List<? extends EntityColumn<?>> columns, List<Object> keys) {
    if (columns.size() == 1) {
      return in(columns.get(0), keys);
    }
    List<Predicate> each = new ArrayList<>(keys.size());
    for (Object key : keys) {
      each.add(equal(columns, key));
    }
    return Predicate.any(each);
  }

  /** The foreign key that a path ends with, or the primary key. */
  private static List<? extends EntityColumn<?>> columns(EntityTable<?> table) {
    Join.Path path = table.join();
    return path != null && path.relation().isKeyOfRelated()
        ? path.from().columns(path.relation().columns(path.from()))
        : table.primaryKey();
  }

  private static <E> Object key(EntityTable<E> table, String method, @Nullable E entity) {
    if (entity == null) {
      throw refused(
          table,
          method,
          "null is no entity, and would be true for no row; write isNull() of the foreign key, or "
              + method
              + "IfPresent when the condition is optional");
    }
    Object key = table.mapper().key(entity);
    if (key == null) {
      throw refused(table, method, "the entity has no key yet; insert it first");
    }
    return key;
  }

  private static IllegalArgumentException refused(
      EntityTable<?> table, String method, String reason) {
    return new IllegalArgumentException("%s.%s(…): %s".formatted(table, method, reason));
  }

  private static Predicate equal(List<? extends EntityColumn<?>> columns, Object key) {
    if (columns.size() == 1) {
      return eq(columns.get(0), key);
    }
    List<Predicate> parts = new ArrayList<>(columns.size());
    for (int i = 0; i < columns.size(); i++) {
      parts.add(eq(columns.get(i), ((List<?>) key).get(i)));
    }
    return Predicate.all(parts);
  }

  @SuppressWarnings("unchecked") // a key has values of the types of its columns
  private static <V> Predicate eq(EntityColumn<V> column, Object value) {
    return column.eq((V) value);
  }

  @SuppressWarnings("unchecked") // as above
  private static <V> Predicate in(EntityColumn<V> column, List<Object> values) {
    return column.in((List<V>) values);
  }
}
