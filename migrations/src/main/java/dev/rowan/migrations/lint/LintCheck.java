package dev.rowan.migrations.lint;

/** Looks at one statement after the other. */
interface LintCheck {

  /** Tells what is wrong with a statement, after those that came before it. */
  void check(LintStatement statement, Past past, Report report);
}
