package dev.rowan;

/** Holds the place. */
public final class Placeholder {
  private Placeholder() {}
}
