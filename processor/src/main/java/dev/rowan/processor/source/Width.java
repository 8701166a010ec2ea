package dev.rowan.processor.source;

import dev.rowan.processor.name.ClassName;

/** Counts the characters of code that is neither broken nor indented. */
final class Width extends SourceWriter {
  private int total;

  private final SourceWriter place;

  /** Counts what would stand at a place. */
  Width(SourceWriter place) {
    super(place.scope());
    this.place = place;
  }

  int total() {
    return total;
  }

  @Override
  public void text(String text) {
    total += text.length();
  }

  @Override
  public String known(ClassName name) {
    return place.known(name);
  }

  @Override
  void space() {
    total++;
  }
}
