package dev.rowan.migrations.lint;

import dev.rowan.migrations.script.ScriptStatement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The comments between the statements of a script, and what they say to the linter. */
final class Comments {
  private static final String ALLOW = "-- rowan: allow";
  private static final String NO_TRANSACTION = "-- rowan: no transaction";

  private final String script;
  private int read;

  Comments(String script) {
    this.script = script;
  }

  /** Whether a script says in its first comments that it runs without a transaction. */
  static boolean sayNoTransaction(String script) {
    return script
        .lines()
        .map(String::strip)
        .takeWhile(line -> line.isEmpty() || line.startsWith("--"))
        .anyMatch(NO_TRANSACTION::equals);
  }

  /** What stands before a statement and after the one that was asked for last. */
  Allowances of(ScriptStatement statement) {
    String gap = script.substring(Math.min(read, statement.offset()), statement.offset());
    List<String> lines = gap.lines().skip(read == 0 ? 0 : 1).map(String::strip).toList();
    read = statement.offset() + statement.sql().length();
    String data = statement.data();
    if (data != null) {
      read = Math.max(read, script.indexOf(data, read) + data.length());
    }
    return allowances(lines);
  }

  private static Allowances allowances(List<String> lines) {
    Set<LintRule> rules = EnumSet.noneOf(LintRule.class);
    List<String> mistakes = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith(ALLOW)) {
        String[] words = line.substring(ALLOW.length()).strip().split("\\s+", 2);
        Optional<LintRule> rule = LintRule.of(words[0]);
        if (rule.isEmpty()) {
          mistakes.add("there is no rule \"" + words[0] + "\"");
        } else if (words.length < 2 || words[1].isBlank()) {
          mistakes.add("\"" + line + "\" gives no reason");
        } else {
          rules.add(rule.get());
        }
      }
    }
    return new Allowances(rules, mistakes);
  }

  /**
   * What is allowed before a statement.
   *
   * @param rules the rules that may be broken
   * @param mistakes what is wrong with the comments
   */
  record Allowances(Set<LintRule> rules, List<String> mistakes) {

    /** What is left of the findings, with what is wrong with the comments. */
    List<Finding> apply(Report report) {
      List<Finding> found = report.findings();
      rules.stream()
          .filter(rule -> found.stream().noneMatch(f -> f.rule() == rule))
          .map(rule -> "the statement does not break " + rule.code())
          .toList()
          .forEach(mistake -> tell(report, mistake));
      mistakes.forEach(mistake -> tell(report, mistake));
      return found.stream().filter(f -> !rules.contains(f.rule())).toList();
    }

    private static void tell(Report report, String mistake) {
      report.tell(LintRule.ALLOW, mistake + "; " + LintRule.ALLOW.why(), "");
    }
  }
}
