package dev.rowan.processor.report;

/** Mistakes in {@code @Column}. */
public enum ColumnProblem implements Problem {
  /** A length that PostgreSQL does not know. */
  LENGTH_OUT_OF_RANGE(
      151,
      "the length of %s is %s; a varchar holds from 1 to 10485760 characters; write such a"
          + " length, or none for text of any length"),

  /** A length of something that has none. */
  LENGTH_NOT_TEXT(
      152, "%s has a length, but is of the type %s; only text has one; remove \"length\""),

  /** A precision that PostgreSQL does not know. */
  PRECISION_OUT_OF_RANGE(
      153,
      "the precision of %s is %s; a numeric has from 1 to 1000 digits; write such a"
          + " precision, or none for numbers of any size"),

  /** A precision of something that has none. */
  PRECISION_NOT_DECIMAL(
      154,
      "%s has a %s, but is of the type %s; only BigDecimal and BigInteger have one; remove"
          + " it, or declare \"BigDecimal %s\""),

  /** More decimals than digits. */
  SCALE_OUT_OF_RANGE(
      155,
      "the scale of %s is %s with a precision of %s; the digits after the decimal point are"
          + " a part of all digits; write a scale from 0 to %s"),

  /** Decimals without digits. */
  SCALE_WITHOUT_PRECISION(
      156, "%s has a scale but no precision; PostgreSQL needs both; write \"precision\" too"),

  /** Two ways to say the size. */
  TYPE_AND_SIZE(
      157,
      "%s has a type and a %s; the type already says all; write the size into the type, as"
          + " in type = \"varchar(50)\", or remove the type"),

  /** NULL where no null can be. */
  PRIMITIVE_NULLABLE(
      158,
      "%s is nullable but of the type %s; a primitive cannot hold the null that is read;"
          + " declare \"%s %s\", or remove \"nullable = true\""),

  /** A text that says nothing. */
  BLANK_TEXT(
      159,
      "the %s of %s is blank; it would break the SQL it is put into; write an SQL"
          + " expression, or remove it"),

  /** A text that no SQL can hold. */
  NUL_IN_TEXT(
      160,
      "the %s of %s contains the character U+0000; PostgreSQL cannot read it; remove the"
          + " character");

  private final int number;
  private final String text;

  ColumnProblem(int number, String text) {
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
