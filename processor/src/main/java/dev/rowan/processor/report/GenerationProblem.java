package dev.rowan.processor.report;

/** Mistakes in {@code @Generated}. */
public enum GenerationProblem implements Problem {
  /** A UUID for something else. */
  UUID_ON_OTHER_TYPE(
      141,
      "%s makes UUIDs, but %s is of the type %s; the value would not fit; declare \"UUID"
          + " %s\", or write @Generated for a value that the database makes"),

  /** A number for something else. */
  SEQUENCE_ON_OTHER_TYPE(
      142,
      "SEQUENCE makes whole numbers, but %s is of the type %s; the value would not fit;"
          + " declare \"Long %s\""),

  /** A generated value that is no id. */
  CLIENT_VALUE_NOT_ID(
      143,
      "%s stands on %s, which is not the id; only ids are made by the client; write"
          + " @Generated for a value that the database makes, or @Id"),

  /** A block of no or too many numbers. */
  BLOCK_OUT_OF_RANGE(
      144,
      "the block of %s is %s; a block has from 1 to 1000000 numbers; write the \"increment"
          + " by\" of the sequence"),

  /** Settings of a sequence without one. */
  SEQUENCE_NOT_USED(
      145,
      "\"%s\" has no effect on %s; the values do not come from a sequence with the strategy"
          + " %s; write @Generated(value = SEQUENCE, ...), or remove \"%s\""),

  /** Nobody to make the value. */
  UNKNOWN_GENERATOR(
      146,
      "nobody makes the id %s of the type %s; by itself PostgreSQL generates whole numbers"
          + " only; write @Generated(DATABASE) if a default or a trigger makes it, else remove"
          + " @Generated");

  private final int number;
  private final String text;

  GenerationProblem(int number, String text) {
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
