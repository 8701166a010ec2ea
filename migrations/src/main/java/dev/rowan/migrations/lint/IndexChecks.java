package dev.rowan.migrations.lint;

import dev.rowan.migrations.schema.QualifiedName;

/** What builds and drops indexes while others wait. */
final class IndexChecks implements LintCheck {

  @Override
  public void check(LintStatement statement, Past past, Report report) {
    Words words = statement.words();
    if (words.take("create", "index") || words.take("create", "unique", "index")) {
      created(words, past, report);
    } else if (words.take("drop", "index")) {
      if (!words.looksAt("concurrently")) {
        report.tell(LintRule.DROP_INDEX, alone(words));
      }
    } else if (words.take("reindex")) {
      reindexed(words, report);
    }
  }

  private static void created(Words words, Past past, Report report) {
    if (!words.looksAt("concurrently") && !past.isNew(tableOf(words))) {
      report.tell(LintRule.CREATE_INDEX, alone(words));
    }
  }

  private static QualifiedName tableOf(Words words) {
    Words rest = words.copy();
    rest.seek("on");
    return rest.skip().maybe("only").qualifiedName();
  }

  private static void reindexed(Words words, Report report) {
    boolean isConcurrent = words.hasAnywhere("concurrently");
    if (words.looksAt("(")) {
      words.seek(")");
      words.skip();
    }
    if (!isConcurrent) {
      report.tell(LintRule.REINDEX, alone(words.skip()));
    }
  }

  private static String alone(Words words) {
    return Steps.ALONE + words.withWord("concurrently") + ";";
  }
}
