package dev.rowan.migrations.lint;

import dev.rowan.migrations.schema.QualifiedName;

/** Statements that write rows. */
final class DataChecks implements LintCheck {
  private static final String BATCHES =
      "-- in batches, each in a transaction of its own: a DataMigration; or with a \"where\"";

  @Override
  public void check(LintStatement statement, Past past, Report report) {
    Words words = statement.words();
    if (words.looksAt("with")) {
      words = main(words);
    }
    if (words.take("update") || words.take("delete", "from")) {
      QualifiedName table = words.maybe("only").qualifiedName();
      if (!past.isNew(table)) {
        written(words, past, report);
      }
    } else if (copies(words)) {
      underLock(past, report);
    }
  }

  /** The statement behind its {@code with}. */
  private static Words main(Words words) {
    for (String verb : new String[] {"update", "delete", "insert"}) {
      Words main = words.copy();
      if (main.seek(verb)) {
        return main.copy();
      }
    }
    return words;
  }

  private static void written(Words words, Past past, Report report) {
    if (!words.has("where")) {
      report.tell(LintRule.ALL_ROWS, BATCHES);
    }
    underLock(past, report);
  }

  /** Whether it writes as many rows as it reads. */
  private static boolean copies(Words words) {
    return words.looksAt("merge") || (words.looksAt("insert", "into") && words.has("select"));
  }

  private static void underLock(Past past, Report report) {
    if (past.isAnyLocked()) {
      report.tell(LintRule.DATA_UNDER_LOCK, "-- in a migration of its own, after this one");
    }
  }
}
