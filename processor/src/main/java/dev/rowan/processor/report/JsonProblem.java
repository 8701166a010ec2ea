package dev.rowan.processor.report;

/** Mistakes in what is JSON. */
public enum JsonProblem implements Problem {
  /** JSON, and something else. */
  JSON_AND_OTHER(
      651,
      "@Json stands with @%s on %s; the one makes it JSON in one column, the other something else;"
          + " remove @Json or @%s"),

  /** JSON of a class that nobody else sees. */
  HIDDEN_JSON_TYPE(
      652,
      "the property %s is JSON of %s, which is hidden; generated code in the entity's package"
          + " names the class for the codec; make %s and the classes around it visible there");

  private final int number;
  private final String text;

  JsonProblem(int number, String text) {
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
