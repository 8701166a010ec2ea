package dev.rowan.mapping;

import dev.rowan.validation.EntityValidator;
import org.jspecify.annotations.Nullable;

/**
 * Both ways between an entity and the rows of its table. The generated row mappers implement it;
 * they know every position, so that nothing is looked up by name.
 *
 * @param <E> the entity
 */
public interface EntityMapper<E> extends RowMapper<E> {

  /**
   * The primary key of an instance: the value of its column, or for several columns the list of
   * their values; null when the database has yet to make it.
   */
  @Nullable Object key(E entity);

  /**
   * Makes an instance with the id of another one and nothing else, as a relation holds it that
   * nobody fetched; null where relations hold no such instances.
   */
  default @Nullable E unfetched(E entity) {
    return null;
  }

  /** What is done and told when an instance is written; most entities have nothing. */
  default EntityHooks<E> hooks() {
    return EntityHooks.none();
  }

  /** Checks an instance that is ready to be written; null when nothing has to be checked. */
  default @Nullable EntityValidator<E> validator() {
    return null;
  }

  /**
   * Whether what a write returns may be no value of Java's, as a converter or an enum says: then
   * reading it throws, and the write must be undone.
   */
  default boolean convertsReturned() {
    return false;
  }

  /** Whether the rows have a version, which an update compares. */
  default boolean isVersioned() {
    return false;
  }

  /** The version that an instance was read with; null when it was not read, or has none. */
  default @Nullable Object version(E entity) {
    return null;
  }

  /** Binds what an insert writes. */
  default void bindInsert(SqlStatement insert, E entity) {
    throw new IllegalStateException("The entity is only read");
  }

  /** Binds what an update writes, then the primary key and the version if there is one. */
  default void bindUpdate(SqlStatement update, E entity) {
    throw new IllegalStateException("The entity is only read");
  }

  /** Binds the primary key and the version of an instance that has one. */
  default void bindDelete(SqlStatement delete, E entity) {
    throw new IllegalStateException("The entity has no version");
  }

  /** Binds what an insert writes that becomes an update when the row is there. */
  default void bindSave(SqlStatement save, E entity) {
    bindInsert(save, entity);
  }

  /**
   * Reads what an insert returned into the instance and returns it, or a new one when it cannot be
   * changed.
   */
  default E readInserted(Row row, E entity) {
    return entity;
  }

  /**
   * Gives an instance that was written the lazy relations that it would have if it were read, and
   * returns it, or a new one when it cannot be changed.
   */
  default E withLazies(WrittenLazies lazies, E entity) {
    return entity;
  }

  /** Reads what {@link #bindSave} returned; as {@link #readInserted}. */
  default E readSaved(Row row, E entity) {
    return readInserted(row, entity);
  }

  /** Reads what an update returned; as {@link #readInserted}. */
  default E readUpdated(Row row, E entity) {
    return entity;
  }
}
