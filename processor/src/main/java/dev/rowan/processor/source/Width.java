package dev.rowan.processor.source;

import dev.rowan.processor.name.ClassName;
import java.util.Map;

/** Counts the characters of code that is neither broken nor indented. */
final class Width extends SourceWriter {
  private int total;

  Width() {
    super(new Scope("", Map.of()));
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
    return String.join(".", name.simpleNames());
  }

  @Override
  void space() {
    total++;
  }
}
