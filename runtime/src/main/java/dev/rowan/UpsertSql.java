package dev.rowan;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What the upserts of an entity are made of, beside the statement that inserts many.
 *
 * @param changes the columns that an update may write, with commas
 * @param always assignments that each update makes, with commas; may be empty
 * @param returns the columns that are read back, with commas; may be empty
 * @param keys the columns of each key by which a row can be found, with commas
 */
record UpsertSql(String changes, String always, String returns, List<String> keys) {

  private static final Pattern COMMA = Pattern.compile(", (?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

  /** Names with commas between them, one by one. */
  static List<String> names(String names) {
    return names.isEmpty() ? List.of() : List.of(COMMA.split(names));
  }
}
