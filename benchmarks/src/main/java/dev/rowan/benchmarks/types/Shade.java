package dev.rowan.benchmarks.types;

/** An enum that is stored as text. */
public enum Shade {
  LIGHT,
  MEDIUM,
  DARK
}
