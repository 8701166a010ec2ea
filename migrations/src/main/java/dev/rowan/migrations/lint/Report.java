package dev.rowan.migrations.lint;

import dev.rowan.migrations.script.ScriptStatement;
import java.util.ArrayList;
import java.util.List;

/** Collects what is found in one statement. */
final class Report {
  private final ScriptStatement statement;
  private final List<Finding> findings = new ArrayList<>();

  Report(ScriptStatement statement) {
    this.statement = statement;
  }

  /** Tells that a rule is broken, and what to write instead. */
  void tell(LintRule rule, String steps) {
    tell(rule, rule.why(), steps);
  }

  /** Tells that a rule is broken, why, and what to write instead. */
  void tell(LintRule rule, String why, String steps) {
    findings.add(new Finding(rule, statement.line(), statement.summary(), why, steps.strip()));
  }

  List<Finding> findings() {
    return findings;
  }
}
