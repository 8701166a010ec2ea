package dev.rowan.processor.write;

import java.util.List;

/**
 * How the parts of a declared query are called.
 *
 * @param rows the constant of its statement
 * @param count the constant of the statement that counts
 * @param columns the constant of what the rows can be sorted by
 * @param mapper the class that reads a row
 */
record QueryNames(String rows, String count, String columns, String mapper) {

  /** Those of one of several methods of this name. */
  static QueryNames of(String method, int number) {
    String which = number == 1 ? "" : String.valueOf(number);
    String constant = LocalNames.constant(method) + (which.isEmpty() ? "" : "_" + which);
    return new QueryNames(
        constant,
        constant + "_COUNT",
        constant + "_COLUMNS",
        LocalNames.capitalized(method) + which + "Row");
  }

  List<String> constants() {
    return List.of(rows, count, columns);
  }
}
