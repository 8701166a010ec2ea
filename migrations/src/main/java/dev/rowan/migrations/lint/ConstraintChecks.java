package dev.rowan.migrations.lint;

import static dev.rowan.migrations.lint.Steps.quoted;

import dev.rowan.migrations.schema.QualifiedName;
import java.util.Set;

/** What is checked for rows that are there. */
final class ConstraintChecks implements LintCheck {
  /** How a constraint, and no index, begins to say when it is checked. */
  private static final Set<String> TIMING = Set.of("deferrable", "not", "initially");

  @Override
  public void check(LintStatement statement, Past past, Report report) {
    Words words = statement.words();
    AlterTable.of(words)
        .filter(alter -> !past.isNew(alter.table()))
        .ifPresent(alter -> table(alter, past, report));
    if (words.take("alter", "domain")) {
      domain(words, report);
    }
  }

  private static void table(AlterTable alter, Past past, Report report) {
    for (Words action : alter.actions()) {
      Words words = action.copy();
      if (words.take("add")) {
        added(alter, words, report);
      } else if (words.take("validate", "constraint")) {
        boolean locks = past.isLocked(alter.table()) || doesMore(alter);
        if (locks) {
          report.tell(LintRule.VALIDATE_IN_TRANSACTION, alone(alter, words.name()));
        }
      }
    }
  }

  private static boolean doesMore(AlterTable alter) {
    return alter.actions().stream().anyMatch(action -> !action.looksAt("validate"));
  }

  private static String alone(AlterTable alter, String constraint) {
    return "-- in a migration of its own\n%s validate constraint %s;"
        .formatted(alter.sql(), quoted(constraint));
  }

  private static void added(AlterTable alter, Words words, Report report) {
    String name = words.take("constraint") ? words.name() : "";
    if (words.looksAt("check")) {
      notValidated(LintRule.ADD_CHECK, alter, name, words, report);
    } else if (words.looksAt("foreign", "key")) {
      notValidated(LintRule.ADD_FOREIGN_KEY, alter, name, words, report);
    } else if (words.looksAt("not", "null")) {
      notNull(alter, words.skip().skip(), report);
    } else if (words.looksAt("unique") || words.looksAt("primary", "key")) {
      if (!words.has("using", "index")) {
        report.tell(LintRule.ADD_KEY, key(alter, name, words));
      }
    } else if (words.looksAt("exclude")) {
      report.tell(LintRule.ADD_EXCLUSION, exclusion(alter, words));
    } else if (name.isEmpty()) {
      column(alter, words, report);
    }
  }

  private static void notValidated(
      LintRule rule, AlterTable alter, String name, Words words, Report report) {
    if (!words.has("not", "valid")) {
      report.tell(rule, inTwoSteps(alter, nameOf(alter, name, words), words.text()));
    }
  }

  private static String inTwoSteps(AlterTable alter, String name, String definition) {
    return """
        %1$s add constraint %2$s %3$s not valid;
        -- in the next migration
        %1$s validate constraint %2$s;
        """
        .formatted(alter.sql(), quoted(name), definition);
  }

  private static void notNull(AlterTable alter, Words words, Report report) {
    if (!words.has("not", "valid")) {
      report.tell(LintRule.SET_NOT_NULL, Steps.ALONE + Steps.notNull(alter, words.name()));
    }
  }

  private static String key(AlterTable alter, String name, Words words) {
    String kind = words.looksAt("unique") ? "unique" : "primary key";
    Words rest = words.copy();
    rest.seek("(");
    Words columns = rest.until(TIMING);
    String timing = rest.text();
    String constraint = quoted(nameOf(alter, name, words));
    return """
        %screate unique index concurrently %s on %s %s%s;
        %s add constraint %s %s using index %s%s;
        %s"""
        .formatted(
            Steps.ALONE,
            constraint,
            Steps.name(alter.table()),
            columns.text(),
            words.has("nulls", "not", "distinct") ? " nulls not distinct" : "",
            alter.sql(),
            constraint,
            kind,
            constraint,
            timing.isEmpty() ? "" : " " + timing,
            kind.equals("unique")
                ? ""
                : "-- the columns must be not null before: see set-not-null");
  }

  private static String exclusion(AlterTable alter, Words words) {
    return """
        -- on a new table, which takes the place of this one when all rows are copied:
        create table %s (like %s including all, %s);
        """
        .formatted(quoted(alter.table().name() + "_new"), Steps.name(alter.table()), words.text());
  }

  /** A column with constraints of its own. */
  private static void column(AlterTable alter, Words words, Report report) {
    String column = words.maybe("column").maybe("if", "not", "exists").name();
    if (words.has("check")) {
      Words check = words.copy();
      check.seek("check");
      report.tell(LintRule.ADD_CHECK, separate(alter, column, "check", check.text()));
    }
    if (words.has("references") && words.has("default")) {
      Words key = words.copy();
      key.seek("references");
      String definition = "foreign key (" + quoted(column) + ") " + key.text();
      report.tell(LintRule.ADD_FOREIGN_KEY, separate(alter, column, "fkey", definition));
    }
    if (words.has("unique") || words.has("primary", "key")) {
      report.tell(
          LintRule.ADD_KEY,
          "-- add the column alone, and then\n"
              + key(alter, "", Words.of("unique (" + quoted(column) + ")")));
    }
  }

  private static String separate(
      AlterTable alter, String column, String suffix, String definition) {
    String name = alter.table().name() + "_" + column + "_" + suffix;
    return "-- add the column alone, and then\n" + inTwoSteps(alter, name, definition);
  }

  private static String nameOf(AlterTable alter, String name, Words words) {
    String suffix =
        words.looksAt("check")
            ? "_check"
            : words.looksAt("foreign") ? "_fkey" : words.looksAt("unique") ? "_key" : "_pkey";
    return name.isEmpty() ? alter.table().name() + suffix : name;
  }

  private static void domain(Words words, Report report) {
    QualifiedName domain = words.qualifiedName();
    if (words.take("add") && !words.has("not", "valid")) {
      String name = words.take("constraint") ? words.name() : domain.name() + "_check";
      report.tell(
          LintRule.ADD_DOMAIN_CHECK,
          """
          alter domain %1$s add constraint %2$s %3$s not valid;
          -- from PostgreSQL 18 on, in the next migration: alter domain %1$s validate constraint %2$s
          """
              .formatted(Steps.name(domain), quoted(name), words.text()));
    }
  }
}
