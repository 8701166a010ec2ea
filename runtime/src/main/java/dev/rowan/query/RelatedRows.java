package dev.rowan.query;

import dev.rowan.errors.DataException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows that belong to each of many keys. */
final class RelatedRows<C> {

  private final List<? extends EntityColumn<?>> columns;
  private final KeyForm form;
  private final List<Object> keys = new ArrayList<>();
  private final Map<Object, List<C>> rows = new HashMap<>();

  /** Without a key. The columns are those of the rows. */
  RelatedRows(List<? extends EntityColumn<?>> columns) {
    this.columns = columns;
    this.form = new KeyForm(columns);
  }

  /** Adds a key, unless one that is equal in SQL is there. */
  void addKey(Object key) {
    if (rows.putIfAbsent(form.of(key), new ArrayList<>()) == null) {
      keys.add(key);
    }
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
    List<C> others = rows.get(form.of(key));
    if (others == null) {
      throw new DataException(
          "Rows of %s refer by %s to a key that is equal in SQL, but not in Java; only citext and numeric may be written in several ways"
              .formatted(columns.get(0).table(), Keys.names(columns)));
    }
    others.add(row);
  }

  /** The rows of a key that was added, in their order; the list may be changed. */
  List<C> of(Object key) {
    List<C> found = rows.get(form.of(key));
    return found == null ? new ArrayList<>() : found;
  }
}
