package dev.rowan.mapping;

/** Holds the place. */
public final class Placeholder {
  private Placeholder() {}
}
