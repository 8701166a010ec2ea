package dev.rowan.processor.name;

/** Writes each class by its full name. */
final class FullNames implements TypeWriter {
  private final StringBuilder text = new StringBuilder();

  @Override
  public void text(String more) {
    text.append(more);
  }

  @Override
  public String known(ClassName name) {
    return name.canonicalName();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
