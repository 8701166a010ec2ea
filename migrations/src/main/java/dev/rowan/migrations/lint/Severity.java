package dev.rowan.migrations.lint;

/** How bad a finding is. */
public enum Severity {
  /** It fails, or others wait for as long as a table is big. */
  ERROR,
  /** Whether it harms depends on what runs beside it. */
  WARNING
}
