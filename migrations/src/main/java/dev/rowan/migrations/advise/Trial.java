package dev.rowan.migrations.advise;

/** Whether proposals are tried out. */
public enum Trial {
  /** Each index is made in a transaction that is rolled back: its table takes no writes then. */
  MADE,
  /** Nothing is made. */
  NONE
}
