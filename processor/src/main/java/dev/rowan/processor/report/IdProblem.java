package dev.rowan.processor.report;

/** Mistakes in a primary key. */
public enum IdProblem implements Problem {
  /** An entity without a primary key. */
  NO_ID(
      121,
      "the entity %s has no id; rows are found, updated and deleted by their primary key;" + " %s"),

  /** A key of which more than one part is made. */
  TWO_GENERATED_IDS(
      122,
      "the ids %s and %s are both generated; at most one column of a primary key is; remove"
          + " @Generated from one of them, or @Id if it is not part of the key"),

  /** Both kinds of key. */
  ID_AND_EMBEDDED_ID(
      123,
      "the entity %s has @Id and @EmbeddedId; a table has one primary key; remove one of"
          + " them, or move the @Id property %s into the record"),

  /** Two embedded keys. */
  TWO_EMBEDDED_IDS(
      124,
      "the entity %s has two @EmbeddedId properties; a table has one primary key; put all"
          + " its columns into one record"),

  /** A key object that is no record. */
  EMBEDDED_ID_NOT_RECORD(
      125,
      "the @EmbeddedId %s is of the type %s; a key must not change and needs equals and"
          + " hashCode, as a record has them; declare its type as a record"),

  /** A key record that generated code does not see. */
  EMBEDDED_ID_INVISIBLE(
      126,
      "the record %s of the @EmbeddedId %s is not visible; the generated classes cannot see"
          + " private types, nor those of another package that are not public; make it visible"),

  /** A generated part of a key record. */
  EMBEDDED_ID_GENERATED(
      127,
      "@Generated stands on %s, a part of an @EmbeddedId; a key that is a record is given"
          + " as a whole; remove @Generated, or write several @Id properties instead of the record"),

  /** A key within a key. */
  ID_IN_EMBEDDED_ID(
      128,
      "@%s stands on %s, a component of an @EmbeddedId; all its components are the key"
          + " already; remove @%s"),

  /** A key without columns. */
  EMPTY_EMBEDDED_ID(
      129,
      "the record %s of the @EmbeddedId %s has no components; a primary key has at least"
          + " one column; add the columns of the key as components"),

  /** A key that may be missing. */
  NULLABLE_ID(
      130, "the id %s is nullable; a primary key holds no NULL; remove \"nullable = true\""),

  /** A key that is said to be unique. */
  UNIQUE_ID(
      131,
      "the id %s is marked as unique; a primary key is unique already; remove \"unique ="
          + " true\""),

  /** A key with a default. */
  DEFAULT_ON_ID(
      132,
      "the id %s has a defaultValue; a key that is not given is a generated one; write"
          + " @Generated(DATABASE) on it"),

  /** A key that nobody writes. */
  UNWRITTEN_ID(
      133,
      "the id %s is neither inserted nor generated; each row needs its key; remove"
          + " \"insertable = false\", or write @Generated if the database makes it"),

  /** A column where there are several. */
  COLUMN_ON_EMBEDDED_ID(
      134,
      "@Column stands on the @EmbeddedId %s; its columns are the components of %s; write"
          + " @Column on the components"),

  /** A key that cannot be compared. */
  ID_TYPE(
      135,
      "the id %s is of the type %s; rows are looked up by arrays of ids, and arrays in"
          + " arrays are no such thing; use a number, a text, a UUID, a date or an enum");

  private final int number;
  private final String text;

  IdProblem(int number, String text) {
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

  @Override
  public boolean isWarning() {
    return this == UNIQUE_ID;
  }
}
