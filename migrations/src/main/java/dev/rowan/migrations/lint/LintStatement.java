package dev.rowan.migrations.lint;

import dev.rowan.migrations.script.ScriptStatement;

/**
 * A statement as the checks see it.
 *
 * @param source where it comes from
 * @param words its tokens
 * @param transaction the number of the transaction that it runs in; 0 for one of its own
 */
record LintStatement(ScriptStatement source, Words words, int transaction) {

  /** Its tokens, from the first; each caller moves over them by itself. */
  @Override
  public Words words() {
    return words.copy();
  }
}
