package dev.rowan.it.converters;

/** A value that not every text is. */
public record Seal(String text) {
  /** Refuses what begins in lower case. */
  public Seal {
    if (Character.isLowerCase(text.charAt(0))) {
      throw new IllegalArgumentException("no seal");
    }
  }
}
