package dev.rowan;

import dev.rowan.query.Predicate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a user chose for an upsert.
 *
 * @param key the columns by which a row is found, as SQL needs them; empty when it was not said
 * @param index the index that finds it, when it is not that of the key
 * @param changes the columns that an update writes; null for all that may be, empty for none
 * @param onlyChanged whether rows that are the same already stay as they are
 * @param where which rows are updated
 * @param repeats whether a key may be there twice
 */
record UpsertChoice(
    List<String> key,
    @Nullable String index,
    @Nullable List<String> changes,
    boolean onlyChanged,
    Predicate where,
    boolean repeats) {

  static final UpsertChoice DEFAULT =
      new UpsertChoice(List.of(), null, null, false, Predicate.noCondition(), false);

  UpsertChoice by(List<String> newKey, @Nullable String newIndex) {
    return new UpsertChoice(newKey, newIndex, changes, onlyChanged, where, repeats);
  }

  UpsertChoice changing(List<String> columns) {
    return new UpsertChoice(key, index, columns, onlyChanged, where, repeats);
  }

  UpsertChoice withOnlyChanged() {
    return new UpsertChoice(key, index, changes, true, where, repeats);
  }

  UpsertChoice where(Predicate condition) {
    return new UpsertChoice(key, index, changes, onlyChanged, condition, repeats);
  }

  UpsertChoice withRepeats() {
    return new UpsertChoice(key, index, changes, onlyChanged, where, true);
  }
}
