package dev.rowan.mapping;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The keys by which entities refer to others. For generated code. */
public final class ForeignKeys {
  private ForeignKeys() {}

  /**
   * The key of the entity that is referred to; null when there is none.
   *
   * @throws IllegalStateException when the entity has no key yet
   */
  public static <E> @Nullable Object of(@Nullable E entity, EntityMapper<E> mapper) {
    if (entity == null) {
      return null;
    }
    Object key = mapper.key(entity);
    if (key == null) {
      throw new IllegalStateException(
          "A "
              + entity.getClass().getSimpleName()
              + " without an id is referred to; insert it first");
    }
    return key;
  }

  /** A key of several columns; null when one of them is. */
  public static @Nullable Object ofParts(@Nullable Object... parts) {
    List<Object> key = new ArrayList<>(parts.length);
    for (Object part : parts) {
      if (part == null) {
        return null;
      }
      key.add(part);
    }
    return key;
  }
}
