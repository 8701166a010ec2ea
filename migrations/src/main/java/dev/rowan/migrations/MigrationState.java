package dev.rowan.migrations;

/** Where a migration stands in a database. */
public enum MigrationState {
  /** It was not applied. */
  PENDING,
  /** It was applied. */
  APPLIED,
  /** It was applied, and its file is another one since. */
  CHANGED,
  /** It is repeatable, was applied, and runs again because it changed. */
  OUTDATED,
  /** It was not applied, although later ones were. */
  OUT_OF_ORDER,
  /** It is running now, in steps. */
  RUNNING,
  /** It began and did not end; some of it was done. */
  FAILED,
  /** It was applied, and its file is gone. */
  MISSING,
  /** It was applied and is newer than all files: by a later release. */
  FUTURE,
  /** The version at which the history begins. */
  BASELINE,
  /** It is older than the version at which the history begins, and never runs. */
  BELOW_BASELINE
}
