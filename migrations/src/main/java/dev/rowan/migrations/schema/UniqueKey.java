package dev.rowan.migrations.schema;

import java.util.List;

/**
 * Columns whose values no two rows share: a primary key or a unique constraint.
 *
 * @param name the name of the constraint
 * @param columns the columns in the order of the index
 * @param isNullsDistinct whether NULL differs from NULL, as it does by default
 * @param timing when it is checked
 */
public record UniqueKey(String name, List<String> columns, boolean isNullsDistinct, Timing timing) {

  /** Copies the columns. */
  public UniqueKey {
    columns = List.copyOf(columns);
  }

  /** A key that is checked at once and in which NULL differs from NULL. */
  public static UniqueKey of(String name, List<String> columns) {
    return new UniqueKey(name, columns, true, Timing.IMMEDIATE);
  }
}
