package dev.rowan.query;

import dev.rowan.mapping.SqlStatement;
import dev.rowan.mapping.WriteMoment;
import org.jspecify.annotations.Nullable;

/**
 * An update that marks rows of a table as deleted, or takes their mark away.
 *
 * @param moment when they are deleted; null when their mark is taken away
 */
record Marking(EntityTable<?> table, DeleteMark mark, @Nullable WriteMoment moment) {

  /** {@code update posts set deleted_at = ? where (…) and deleted_at is null}. */
  String sql(String condition) {
    return "update "
        + table.written()
        + " set "
        + mark.sqlName()
        + " = "
        + (moment == null ? mark.noValue() : mark.value())
        + Stamp.versions(table)
        + " where "
        + condition
        + " and "
        + mark.condition(moment != null);
  }

  /** Binds the mark and returns the next position. */
  int bind(SqlStatement statement, int position) {
    return mark.bind(statement, position, moment);
  }
}
