package dev.rowan.processor.source;

import dev.rowan.processor.name.ClassName;
import java.util.Map;

/** Knows each class as a file does that imports all of them. */
final class SimpleNames extends SourceWriter {
  SimpleNames() {
    super(new Scope("", Map.of()));
  }

  @Override
  public void text(String text) {}

  @Override
  public String known(ClassName name) {
    return String.join(".", name.simpleNames());
  }
}
