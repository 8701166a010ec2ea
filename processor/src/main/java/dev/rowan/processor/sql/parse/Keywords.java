package dev.rowan.processor.sql.parse;

import java.util.Set;

/**
 * Which words may be names, and where.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-keywords-appendix.html">Keywords</a>
 */
final class Keywords {

  /** Names of nothing, unless after {@code as}. */
  private static final Set<String> RESERVED =
      words(
          "all analyse analyze and any array as asc asymmetric both case cast check collate column"
              + " constraint create current_catalog current_date current_role current_time"
              + " current_timestamp current_user default deferrable desc distinct do else end except"
              + " false fetch for foreign from grant group having in initially intersect into lateral"
              + " leading limit localtime localtimestamp not null offset on only or order placing"
              + " primary references returning select session_user some symmetric system_user table"
              + " then to trailing true union unique user using variadic when where window with");

  /** Names of functions and types, but not of columns and tables. */
  private static final Set<String> OF_FUNCTIONS =
      words(
          "authorization binary collation concurrently cross current_schema freeze full ilike inner"
              + " is isnull join left like natural notnull outer overlaps right similar tablesample"
              + " verbose");

  /** Names of result columns only after {@code as}. */
  private static final Set<String> NO_BARE_LABELS =
      words(
          "array as char character create day except fetch filter for from grant group having hour"
              + " intersect into isnull limit minute month notnull offset on order over overlaps"
              + " precision returning second to union varying where window with within without"
              + " year");

  /** Functions that are called without brackets. */
  private static final Set<String> BARE_FUNCTIONS =
      words(
          "current_catalog current_date current_role current_schema current_time current_timestamp"
              + " current_user localtime localtimestamp session_user system_user user");

  private Keywords() {}

  private static Set<String> words(String words) {
    return Set.of(words.split(" "));
  }

  /** Whether it can name a table, a column or an alias. */
  static boolean isName(String word) {
    return !RESERVED.contains(word) && !OF_FUNCTIONS.contains(word);
  }

  /** Whether it can name a function. */
  static boolean isFunctionName(String word) {
    return !RESERVED.contains(word);
  }

  /** Whether it can name a result column without {@code as}. */
  static boolean isBareLabel(String word) {
    return !NO_BARE_LABELS.contains(word);
  }

  /** Whether it is a function that is called without brackets. */
  static boolean isBareFunction(String word) {
    return BARE_FUNCTIONS.contains(word);
  }
}
