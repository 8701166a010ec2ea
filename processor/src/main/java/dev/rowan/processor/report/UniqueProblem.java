package dev.rowan.processor.report;

/** Mistakes in {@code @Unique}. */
public enum UniqueProblem implements Problem {
  /** A key over nothing. */
  EMPTY_UNIQUE(
      221,
      "@Unique names no properties; a unique key has at least one column; write the"
          + " properties, as in @Unique({\"lastName\", \"firstName\"})"),

  /** A key over something that is not there. */
  UNKNOWN_PROPERTY(
      222,
      "%s has no column for \"%s\"; a unique key is made of properties, by their names in"
          + " Java; %s"),

  /** A key over the same thing twice. */
  PROPERTY_TWICE(
      223,
      "@Unique names the property \"%s\" twice; a column is a part of a key once; remove"
          + " one of the two"),

  /** Two keys over the same properties. */
  DUPLICATE_UNIQUE(
      224,
      "there are two unique keys over %s; the repository would have the same finder twice;"
          + " remove one of them");

  private final int number;
  private final String text;

  UniqueProblem(int number, String text) {
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
