package dev.rowan.processor.model;

/** What the rows of an entity stand in. */
public enum TableKind {
  /** A table, which is read and written. */
  TABLE("table"),
  /** A view, or something else that is only read. */
  VIEW("view"),
  /** A view whose rows are stored until it is refreshed. */
  MATERIALIZED_VIEW("materialized view");

  private final String words;

  TableKind(String words) {
    this.words = words;
  }

  /** What it is called in a sentence. */
  public String words() {
    return words;
  }

  /** Whether it is only read. */
  public boolean isView() {
    return this != TABLE;
  }
}
