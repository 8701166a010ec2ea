package dev.rowan.query;

import java.util.List;

/**
 * A projection whose record can be written, too: all components are columns of the entity's own
 * table that an update may set, neither the primary key, nor what the database or Rowan makes, nor
 * what relations lead to. Immutable and thread-safe.
 *
 * <pre>{@code
 * posts.update().set(POST_EDIT, new PostEdit("title", null)).where(POST.id.eq(id)).execute();
 * }</pre>
 *
 * @param <E> the entity
 * @param <T> the record
 */
public abstract class EntityPatch<E, T> extends EntityProjection<E, T> {

  /** As {@link EntityProjection#EntityProjection}. */
  protected EntityPatch(EntityTable<E> table, List<String> names, Selection<?>... parts) {
    super(table, names, parts);
  }

  /** Adds what the record holds to an update. */
  protected abstract Update set(Update update, T values);
}
