package dev.rowan.migrations.lint;

import dev.rowan.migrations.script.StatementKind;

/** What does not go together with the transaction around it. */
final class TransactionChecks implements LintCheck {

  @Override
  public void check(LintStatement statement, Past past, Report report) {
    if (statement.transaction() == 0) {
      return;
    }
    if (StatementKind.of(statement.source()).isAlone()) {
      report.tell(LintRule.IN_TRANSACTION, Steps.ALONE + statement.words().text() + ";");
    }
    String sql = statement.source().sql();
    if (!past.enumValues().isEmpty()
        && !statement.words().looksAt("alter", "type")
        && past.enumValues().stream().anyMatch(sql::contains)) {
      report.tell(
          LintRule.ENUM_VALUE, "-- in the next migration\n" + statement.words().text() + ";");
    }
  }
}
