package dev.rowan.processor.report;

/** Mistakes in {@code @RenamedFrom}. */
public enum RenameProblem implements Problem {
  /** The present name. */
  RENAMED_TO_SAME(
      346,
      "%s is renamed from \"%s\", which is its name; nothing would be renamed; write the name"
          + " before, or remove @RenamedFrom"),

  /** No name. */
  RENAMED_FROM_NOTHING(
      347,
      "%s is renamed from a blank name; nothing has such a name; write the name before, or"
          + " remove @RenamedFrom"),

  /** The name of something that is still there. */
  RENAMED_FROM_PRESENT(
      348,
      "%s is renamed from \"%s\", which is the column of %s; what is renamed is there no more;"
          + " write another name, or remove @RenamedFrom"),

  /** One name that has become two. */
  RENAMED_TWICE(
      349,
      "%s and %s are both renamed from \"%s\"; one column cannot become two; remove one"
          + " @RenamedFrom, and move its values yourself"),

  /** A name of something that has none. */
  RENAMED_WITHOUT_COLUMN(
      350, "@RenamedFrom stands on %s, which %s; it says the name of one column; %s"),

  /** The name of a table that is still there. */
  RENAMED_FROM_TABLE(
      351,
      "%s is renamed from \"%s\", which is the table of %s; what is renamed is there no more;"
          + " write another name, or remove @RenamedFrom");

  private final int number;
  private final String text;

  RenameProblem(int number, String text) {
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
