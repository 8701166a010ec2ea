package dev.rowan.processor.report;

/** Names that PostgreSQL does not take, or not as they are meant. */
public enum NameProblem implements Problem {
  /** A name that is a word of SQL. */
  RESERVED_NAME(
      201,
      "the %s name \"%s\" is a reserved word of PostgreSQL; in your own SQL it would not"
          + " mean the %s; choose another name%s, or quote it by hand: %s"),

  /** A name that each table has already. */
  SYSTEM_COLUMN(
      202,
      "the column name \"%s\" belongs to PostgreSQL; every table has a system column of"
          + " this name; choose another one with @Column(name = \"...\")"),

  /** A name that PostgreSQL would cut. */
  NAME_TOO_LONG(
      203,
      "the %s name \"%s\" is %s bytes long; PostgreSQL cuts names after 63 bytes; write a"
          + " shorter one%s"),

  /** An empty name. */
  BLANK_NAME(
      204,
      "the %s name is blank; every %s has a name; write one, or remove it for the name that"
          + " is made from Java's"),

  /** A name that looks like another. */
  SPACE_AROUND_NAME(
      205,
      "the %s name \"%s\" begins or ends with white space; it would be another %s than"
          + " \"%s\"; remove the white space, or quote the name by hand: %s"),

  /** A name that no SQL can hold. */
  NUL_IN_NAME(
      206,
      "the %s name contains the character U+0000; PostgreSQL cannot read it; remove the"
          + " character"),

  /** A name that is quoted by half. */
  BROKEN_QUOTES(
      207,
      "the %s name %s is not quoted as SQL does it; a quoted name begins and ends with a"
          + " double quote, and one inside of it is doubled; write %s"),

  /** A schema in a name. */
  DOT_IN_NAME(
      208,
      "the %s name \"%s\" contains a dot; Rowan takes a name as it is written and would not"
          + " find a schema in it; %s, or quote the name by hand: %s"),

  /** Two properties in one column. */
  DUPLICATE_COLUMN(
      209,
      "the properties %s and %s have the same column \"%s\"; one of the values would be"
          + " lost; give one of them another name with @Column(name = \"...\")"),

  /** Two entities in one table. */
  DUPLICATE_TABLE(
      210,
      "the entities %s and %s have the same table \"%s\"; each would write rows that the"
          + " other does not know; give one of them another table with @Table(\"...\")");

  private final int number;
  private final String text;

  NameProblem(int number, String text) {
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
