package dev.rowan.migrations;

/**
 * Something that is wrong with migrations, or between them and the history of a database.
 *
 * @param kind what it is
 * @param script the file or class that it is about
 * @param message what is wrong and what to do
 */
public record MigrationProblem(Kind kind, String script, String message) {

  /** What can be wrong. */
  public enum Kind {
    /** A file whose name is not that of a migration. */
    NAME,
    /** Two migrations with one version. */
    DUPLICATE,
    /** A file that cannot be read, or is no text in UTF-8. */
    UNREADABLE,
    /** A file that is no script: something in it does not end, or does not belong there. */
    SYNTAX,
    /** A statement that needs, or does not bear, a transaction around it. */
    TRANSACTION,
    /** A migration that changed after it was applied. */
    CHANGED,
    /** A migration that was applied and is not there any more. */
    MISSING,
    /** A migration that was not applied, although later ones were. */
    OUT_OF_ORDER,
    /** Migrations that were written side by side, and nothing says that they go together. */
    PARALLEL,
    /** A migration that follows one that is not there. */
    UNKNOWN_PREDECESSOR,
    /** A migration that began and did not end. */
    FAILED,
    /** A database with tables, and without a history. */
    NO_HISTORY
  }

  @Override
  public String toString() {
    return script + ": " + message;
  }
}
