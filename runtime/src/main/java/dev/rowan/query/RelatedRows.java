package dev.rowan.query;

import dev.rowan.errors.DataException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows that belong to each of many keys.
 *
 * @param <E> whose keys they are
 * @param <C> the related entity
 */
final class RelatedRows<E, C> {

  private final List<? extends EntityColumn<?>> columns;
  private final KeyForm form;
  private final @Nullable ToOneRelation<C, ? super E> back;
  private final List<Object> keys = new ArrayList<>();
  private final Map<Object, Group<E, C>> groups = new HashMap<>();

  /** Without a key. The columns are those of the rows. */
  RelatedRows(List<? extends EntityColumn<?>> columns) {
    this(columns, null);
  }

  /** As {@link #RelatedRows(List)}; each row gets its owner by the way back, if any. */
  RelatedRows(List<? extends EntityColumn<?>> columns, @Nullable ToOneRelation<C, ? super E> back) {
    this.columns = columns;
    this.form = new KeyForm(columns);
    this.back = back;
  }

  /** The rows of one key. */
  private static final class Group<E, C> {
    private @Nullable E owner;
    private final List<C> rows = new ArrayList<>();
  }

  /** Adds a key, unless one that is equal in SQL is there. */
  void addKey(Object key) {
    group(key);
  }

  /** Adds the key of an owner, to which the rows of this key lead back. */
  void addKey(Object key, E owner) {
    group(key).owner = owner;
  }

  private Group<E, C> group(Object key) {
    Object own = form.of(key);
    Group<E, C> group = groups.get(own);
    if (group == null) {
      group = new Group<>();
      groups.put(own, group);
      keys.add(key);
    }
    return group;
  }

  List<Object> keys() {
    return keys;
  }

  /**
   * Adds a row that the server found by one of the keys.
   *
   * @throws DataException when its key equals none of them in Java, so that it would be lost
   */
  void add(Object key, C row) {
    Group<E, C> group = groups.get(form.of(key));
    if (group == null) {
      throw new DataException(
          "Rows of %s refer by %s to a key that is equal in SQL, but not in Java; only citext and numeric may be written in several ways"
              .formatted(columns.get(0).table(), Keys.names(columns)));
    }
    if (back != null) {
      back.set(row, group.owner);
    }
    group.rows.add(row);
  }

  /** The rows of a key that was added, in their order; the list may be changed. */
  List<C> of(Object key) {
    Group<E, C> found = groups.get(form.of(key));
    return found == null ? new ArrayList<>() : found.rows;
  }
}
