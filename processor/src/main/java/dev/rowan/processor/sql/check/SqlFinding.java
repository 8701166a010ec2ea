package dev.rowan.processor.sql.check;

import java.util.List;

/**
 * Something that PostgreSQL refuses, if the catalog is right.
 *
 * @param kind what is wrong
 * @param offset where in the text
 * @param length how much of the text it takes
 * @param name the name that is wrong
 * @param table the table or alias in which the name was looked for, or empty
 * @param suggestions names that exist and are near, the nearest first; maybe none
 */
public record SqlFinding(
    Kind kind, int offset, int length, String name, String table, List<String> suggestions) {

  /** Copies the list. */
  public SqlFinding {
    suggestions = List.copyOf(suggestions);
  }

  /** What can be wrong. */
  public enum Kind {
    /** A table that the catalog does not know: the database may. */
    UNKNOWN_TABLE,
    /** A column that nothing in sight has. */
    UNKNOWN_COLUMN,
    /** A column that the catalog does not know of a table in sight: the table may have it. */
    UNMAPPED_COLUMN,
    /** A column that several tables in sight have. */
    AMBIGUOUS_COLUMN,
    /** A column that the catalog does not know of a table in sight, but of a related one. */
    RELATED_COLUMN,
    /** A path over several properties. */
    PATH,
    /** A column beside an aggregate where nothing is grouped. */
    UNGROUPED,
    /** A qualifier that is no table or alias in sight. */
    UNKNOWN_ALIAS,
    /** Two things in one {@code from} that have the same name. */
    DUPLICATE_ALIAS,
    /** More values than columns in an insert, or fewer. */
    VALUE_COUNT
  }
}
