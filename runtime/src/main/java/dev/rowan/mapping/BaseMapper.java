package dev.rowan.mapping;

/**
 * Reads the rows of the base of a hierarchy. What is written has a subtype, whose repository and
 * row mapper write it.
 *
 * @param <E> the base
 */
public abstract class BaseMapper<E> implements EntityMapper<E> {

  /** Makes a row mapper. */
  protected BaseMapper() {}

  @Override
  public final void bindInsert(SqlStatement insert, E entity) {
    throw refused(entity);
  }

  @Override
  public final void bindUpdate(SqlStatement update, E entity) {
    throw refused(entity);
  }

  private static IllegalStateException refused(Object entity) {
    return new IllegalStateException(
        entity.getClass().getSimpleName() + " is written by the row mapper of its subtype");
  }
}
