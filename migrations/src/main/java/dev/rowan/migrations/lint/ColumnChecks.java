package dev.rowan.migrations.lint;

import static dev.rowan.migrations.lint.Steps.quoted;

import java.util.Set;

/** What {@code alter table} does to columns. */
final class ColumnChecks implements LintCheck {
  private static final Set<String> CONSTRAINTS =
      Set.of("constraint", "check", "unique", "primary", "foreign", "exclude");
  private static final Set<String> AFTER_TYPE =
      Set.of(
          "default",
          "not",
          "null",
          "generated",
          "collate",
          "constraint",
          "check",
          "unique",
          "primary",
          "references",
          "compression",
          "storage",
          "using");
  private static final Set<String> SERIALS =
      Set.of("serial", "bigserial", "smallserial", "serial2", "serial4", "serial8");

  @Override
  public void check(LintStatement statement, Past past, Report report) {
    AlterTable.of(statement.words())
        .filter(alter -> !past.isNew(alter.table()))
        .ifPresent(
            alter -> alter.actions().forEach(action -> action(alter, action.copy(), past, report)));
  }

  private static void action(AlterTable alter, Words words, Past past, Report report) {
    if (words.take("add")) {
      if (!words.looksAtOneOf(CONSTRAINTS) && !words.looksAt("not", "null")) {
        words.maybe("column").maybe("if", "not", "exists");
        added(alter, words.name(), words, report);
      }
    } else if (words.take("alter")) {
      String column = words.maybe("column").name();
      altered(alter, column, words, past, report);
    }
  }

  private static void added(AlterTable alter, String column, Words words, Report report) {
    Words typeWords = words.until(AFTER_TYPE);
    String type = typeWords.text();
    if (typeWords.looksAtOneOf(SERIALS) || words.has("as", "identity")) {
      report.tell(LintRule.ADD_IDENTITY, numbered(alter, column));
    } else if (words.has("stored")) {
      report.tell(LintRule.STORED_COLUMN, computed(alter, column, type));
    } else if (words.has("default") && Volatility.isVolatile(afterDefault(words))) {
      report.tell(LintRule.VOLATILE_DEFAULT, defaulted(alter, column, type, words));
    } else if (words.has("not", "null") && !words.has("default") && !words.has("generated")) {
      report.tell(LintRule.REQUIRED_COLUMN, required(alter, column, type));
    }
    if (type.equalsIgnoreCase("json")) {
      report.tell(LintRule.JSON_COLUMN, alter.sql() + " add column " + quoted(column) + " jsonb;");
    }
  }

  private static String computed(AlterTable alter, String column, String type) {
    return """
        %s add column %s %s;
        -- a trigger before insert or update computes it
        %s"""
        .formatted(alter.sql(), quoted(column), type, Steps.FILL);
  }

  private static Words afterDefault(Words words) {
    Words value = words.copy();
    value.seek("default");
    return value.skip().until(AFTER_TYPE);
  }

  private static String numbered(AlterTable alter, String column) {
    String sequence = quoted(alter.table().name() + "_" + column + "_seq");
    return """
        create sequence %4$s owned by none;
        %1$s add column %2$s bigint;
        %1$s alter column %2$s set default nextval('%4$s');
        %3$s"""
        .formatted(alter.sql(), quoted(column), Steps.FILL, sequence);
  }

  private static String defaulted(AlterTable alter, String column, String type, Words words) {
    return """
        %1$s add column %2$s %3$s;
        %1$s alter column %2$s set default %4$s;
        %5$s"""
        .formatted(alter.sql(), quoted(column), type, afterDefault(words).text(), Steps.FILL);
  }

  private static String required(AlterTable alter, String column, String type) {
    return """
        %1$s add column %2$s %3$s not null default …; -- a constant: no row is written
        -- or, when each row has its own value:
        %1$s add column %2$s %3$s;
        %4$s-- and in a later migration:
        %5$s"""
        .formatted(
            alter.sql(),
            quoted(column),
            type,
            Steps.FILL,
            Steps.ALONE + Steps.notNull(alter, column));
  }

  private static void altered(
      AlterTable alter, String column, Words words, Past past, Report report) {
    if (words.take("type") || words.take("set", "data", "type")) {
      typeChanged(alter, column, words, past, report);
    } else if (words.take("set", "not", "null")) {
      if (!past.isNotNull(alter.table(), column)) {
        report.tell(LintRule.SET_NOT_NULL, Steps.ALONE + Steps.notNull(alter, column));
      }
    } else if (words.take("set", "expression")) {
      report.tell(LintRule.STORED_COLUMN, Steps.newColumn(alter, column, "…"));
    }
  }

  private static void typeChanged(
      AlterTable alter, String column, Words words, Past past, Report report) {
    TypeChange change =
        TypeChange.of(past.typeOf(alter.table(), column).orElse(null), column, words);
    if (!change.isFree(past.isUtc())) {
      report.tell(
          LintRule.CHANGE_TYPE,
          LintRule.CHANGE_TYPE.why() + change.doubt(),
          Steps.newColumn(alter, column, change.type()));
    }
  }
}
