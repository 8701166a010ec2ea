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
          + " names the class for the codec; make %s and the classes around it visible there"),

  /** A secret that is a key. */
  SENSITIVE_KEY(
      653,
      "@Sensitive stands on %s, which is %s; keys stand in messages, cursors and statements of all"
          + " kinds; keep what is secret in a column of its own"),

  /** Two members of one name. */
  JSON_NAME_TWICE(
      654,
      "the properties %s and %s would both be \"%s\" in JSON; the names of an object are each there"
          + " once; rename one of them, hide one with @Hidden, or keep the names of the properties");

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
