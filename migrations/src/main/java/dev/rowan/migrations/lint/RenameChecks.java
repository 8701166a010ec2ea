package dev.rowan.migrations.lint;

import static dev.rowan.migrations.lint.Steps.quoted;

import dev.rowan.migrations.schema.QualifiedName;

/** Names that code knows which is running. */
final class RenameChecks implements LintCheck {

  @Override
  public void check(LintStatement statement, Past past, Report report) {
    Words words = statement.words();
    AlterTable.of(words)
        .filter(alter -> !past.isNew(alter.table()))
        .ifPresent(alter -> alter.actions().forEach(a -> table(alter, a.copy(), past, report)));
    if (words.take("alter", "schema")) {
      schema(words, report);
    } else if (words.take("alter", "view") || words.take("alter", "materialized", "view")) {
      view(words.maybe("if", "exists"), past, report);
    }
  }

  private static void table(AlterTable alter, Words words, Past past, Report report) {
    if (words.take("rename")) {
      renamed(alter, words, past, report);
    } else if (words.take("set", "schema")) {
      moved(alter.table(), new QualifiedName(words.name(), alter.table().name()), past, report);
    } else if (words.take("drop") && !words.looksAt("constraint")) {
      String column = words.maybe("column").maybe("if", "exists").name();
      report.tell(LintRule.DROP_COLUMN, dropped(alter, column));
    }
  }

  private static void renamed(AlterTable alter, Words words, Past past, Report report) {
    if (words.take("to")) {
      moved(alter.table(), new QualifiedName(alter.table().schema(), words.name()), past, report);
    } else if (!words.looksAt("constraint")) {
      String column = words.maybe("column").name();
      report.tell(LintRule.RENAME_COLUMN, Steps.newColumn(alter, column, "…"));
    }
  }

  /** A view under the old name keeps old code running. */
  private static void moved(QualifiedName old, QualifiedName young, Past past, Report report) {
    if (!past.hasView(old)) {
      report.tell(
          LintRule.RENAME_TABLE,
          """
          alter table %1$s …; -- as it is, and in the same migration:
          create view %1$s as select * from %2$s; -- until no code uses the old name
          """
              .formatted(Steps.name(old), Steps.name(young)));
    }
  }

  private static String dropped(AlterTable alter, String column) {
    return """
        -- release code that does without it; then, in a later migration:
        -- rowan: allow drop-column <since when no code uses it>
        %s drop column %s;
        """
        .formatted(alter.sql(), quoted(column));
  }

  private static void schema(Words words, Report report) {
    String schema = words.name();
    if (words.take("rename", "to")) {
      report.tell(
          LintRule.RENAME_SCHEMA,
          """
          create schema %s;
          -- in it, a view of each table of %s; release code that uses them; then move the tables
          """
              .formatted(quoted(words.name()), quoted(schema)));
    }
  }

  private static void view(Words words, Past past, Report report) {
    QualifiedName view = words.qualifiedName();
    if (words.take("rename", "to") && !past.isNew(view)) {
      moved(view, new QualifiedName(view.schema(), words.name()), past, report);
    }
  }
}
