package dev.rowan.migrations.lint;

/**
 * A statement that blocks or breaks what runs beside it.
 *
 * @param rule the rule that found it
 * @param line the line of the script at which the statement begins, from 1
 * @param statement the beginning of the statement, on one line
 * @param why what happens, and for how long
 * @param steps what to write instead: SQL, with what is to be done elsewhere in comments
 */
public record Finding(LintRule rule, int line, String statement, String why, String steps) {

  /** How bad it is. */
  public Severity severity() {
    return rule.severity();
  }

  @Override
  public String toString() {
    String head = "line %d, %s: %s\n  %s".formatted(line, rule.code(), statement, why);
    return steps.isEmpty() ? head : head + "\n  Instead:\n" + steps.indent(4).stripTrailing();
  }
}
