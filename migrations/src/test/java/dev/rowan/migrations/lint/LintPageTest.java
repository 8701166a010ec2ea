package dev.rowan.migrations.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The guide's page about the linter against its rules. */
final class LintPageTest {
  private static final Map<LintRule, LintPage> SECTIONS = LintPage.sections();

  @Test
  void hasASectionForEachRule() {
    assertThat(SECTIONS).containsOnlyKeys(LintRule.values());
  }

  @ParameterizedTest
  @EnumSource
  void saysWhatTheRuleSays(LintRule rule) {
    String severity = rule.severity() == Severity.ERROR ? "Error. " : "Warning. ";
    assertThat(section(rule).says()).isEqualTo(severity + rule.why());
  }

  @ParameterizedTest
  @EnumSource
  void whatIsWrongIsFound(LintRule rule) {
    assertThat(Linter.create().lint(section(rule).wrong()))
        .isNotEmpty()
        .extracting(Finding::rule)
        .containsOnly(rule);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsRightIsNotFound(LintRule rule) {
    assertThat(Linter.create().lint(section(rule).right())).isEmpty();
  }

  /** What the linter proposes must be something that it accepts, as far as it is SQL. */
  @ParameterizedTest
  @EnumSource
  void whatIsProposedCanBeRead(LintRule rule) {
    for (Finding finding : Linter.create().lint(section(rule).wrong())) {
      for (String script :
          finding.steps().split("(?m)^-- (in the next|and in a later) migration")) {
        assertThat(Linter.create().lint(script.replaceFirst("^\\W*\n", "")))
            .extracting(Finding::rule)
            .isSubsetOf(LintRule.DROP_COLUMN, LintRule.ALLOW);
      }
    }
  }

  private static LintPage section(LintRule rule) {
    return SECTIONS.get(rule);
  }
}
