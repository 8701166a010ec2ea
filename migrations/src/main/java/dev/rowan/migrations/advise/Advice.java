package dev.rowan.migrations.advise;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a database would be better with.
 *
 * @param rule a word for its kind that stays: {@code foreign-key-index}
 * @param subject the table or the index
 * @param what what is found
 * @param why what it costs, or gains
 * @param statement the SQL that does it; null when there is something to think about first
 * @param annotation what to write on which entity, so that the schema of the entities says it too;
 *     null when nothing is to be written
 */
public record Advice(
    String rule,
    String subject,
    String what,
    String why,
    @Nullable String statement,
    @Nullable String annotation) {

  /** Whether there is something to do, and not only to know. */
  public boolean isToDo() {
    return statement != null;
  }
}
