package dev.rowan.query;

/** Holds the place. */
public final class Placeholder {
  private Placeholder() {}
}
