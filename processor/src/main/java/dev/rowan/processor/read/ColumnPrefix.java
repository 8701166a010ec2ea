package dev.rowan.processor.read;

import dev.rowan.processor.model.SqlName;
import dev.rowan.processor.report.Origin;

/**
 * What stands before the names of the columns of an embedded value.
 *
 * @param text the text
 * @param isCapitalizing whether a name as it is in Java begins with a capital behind it
 */
record ColumnPrefix(String text, boolean isCapitalizing) {
  static final ColumnPrefix NONE = new ColumnPrefix("", false);

  /** The name of a column with this before it, for which the origin is to blame. */
  SqlName before(SqlName name, Origin origin) {
    return new SqlName(text + capitalized(name), name.source(), text + name.from(), origin);
  }

  /** The name of a value in this one, with this before it. */
  ColumnPrefix before(SqlName name, boolean isSnakeCase) {
    return new ColumnPrefix(text + capitalized(name) + (isSnakeCase ? "_" : ""), !isSnakeCase);
  }

  /** A written prefix with this before it. */
  ColumnPrefix before(String written) {
    return new ColumnPrefix(text + written, false);
  }

  private String capitalized(SqlName name) {
    return isCapitalizing && name.source() == SqlName.Source.AS_WRITTEN
        ? AccessorNames.capital(name.value())
        : name.value();
  }
}
