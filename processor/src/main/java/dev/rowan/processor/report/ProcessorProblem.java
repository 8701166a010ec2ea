package dev.rowan.processor.report;

/** Faults that lie outside of the entity. */
public enum ProcessorProblem implements Problem {
  /** A type that nobody wrote. */
  MISSING_TYPE(
      231,
      "%s has the type %s, which does not exist; nothing was generated for %s because of it; write"
          + " or import the type, and look above for why another processor did not generate it"),

  /** A fault of ours. */
  INTERNAL_FAULT(
      239,
      "Rowan failed at %s (%s); this is a fault in Rowan, not in your code; please report it with"
          + " this message and the source");

  private final int number;
  private final String text;

  ProcessorProblem(int number, String text) {
    this.number = number;
    this.text = text;
  }

  @Override
  public int number() {
    return number;
  }

  @Override
  public String text() {
    return text;
  }
}
