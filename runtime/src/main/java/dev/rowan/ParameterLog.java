package dev.rowan;

/** How log and listeners show the parameters of statements. */
public enum ParameterLog {
  /** As {@code ***}, so that no value leaves the database's way. The default. */
  MASKED,
  /** As they are, long ones shortened. */
  SHOWN
}
