package dev.rowan.processor.report;

/** Mistakes in what a property tells of the writes of its row. */
public enum WriteProblem implements Problem {
  /** Two annotations that each need the value for themselves. */
  TWO_ROLES(
      681,
      "%s has both @%s and @%s; one value cannot hold both; keep one of them, and declare another"
          + " property for the other"),

  /** An annotation on two properties. */
  ROLE_TWICE(
      682, "@%s stands on %s and on %s; a row has one of them at most; remove one of the two"),

  /** An annotation on an id. */
  ROLE_ON_ID(
      683,
      "@%s stands on %s, which belongs to the id; an id stays what it is as long as its row is there;"
          + " declare another property for it"),

  /** An annotation on a relation. */
  ROLE_ON_RELATION(
      684,
      "@%s stands on %s, which is a relation; it needs a value that is one column; declare \"Long"
          + " %s\", or of whatever type the id has, and write it there"),

  /** An annotation on a value that the database makes. */
  ROLE_AND_GENERATED(
      685,
      "%s has both @%s and @Generated; either Rowan says what it writes or the database makes the"
          + " value; remove one of them"),

  /** A column that is not written, though it must be. */
  ROLE_NOT_WRITTEN(
      686,
      "\"%s = false\" keeps the column of %s from being written; @%s cannot do its work then; remove"
          + " \"%s\", or write @Generated instead of @%s if a trigger makes the value"),

  /** Something that holds no moment. */
  MOMENT_TYPE(
      687,
      "@%s stands on %s of the type %s; it holds a moment; declare \"Instant %s\", or"
          + " OffsetDateTime, ZonedDateTime, LocalDateTime or LocalDate"),

  /** Something that cannot hold a user. */
  USER_TYPE(
      688,
      "@%s stands on %s of the type %s; it holds what tells the user, or null when nobody is known;"
          + " declare \"%s %s\""),

  /** Something that cannot count. */
  VERSION_TYPE(
      689,
      "@Version stands on %s of the type %s; it must be another value after each write; declare"
          + " \"int %s\", or short, long, Instant, OffsetDateTime or LocalDateTime"),

  /** PostgreSQL's own version in something too small. */
  XMIN_TYPE(
      690,
      "%s is the column \"xmin\", of the type %s; PostgreSQL counts its transactions beyond an int"
          + " there; declare \"long %s\""),

  /** Something that tells not whether a row is deleted. */
  SOFT_DELETE_TYPE(
      691,
      "@SoftDelete stands on %s of the type %s; it tells whether the row is deleted, or when it was;"
          + " declare \"boolean %s\" or \"@Nullable Instant %s\""),

  /** A moment of deletion that every row must have. */
  SOFT_DELETE_NEVER_NULL(
      692,
      "%s is never NULL; a row that has no moment of its deletion is alive; declare \"@Nullable %s"
          + " %s\" without \"nullable = false\""),

  /** An annotation in an embedded value. */
  ROLE_IN_EMBEDDED(
      693,
      "@%s stands on %s in the embedded %s; what tells of a row belongs to its entity; declare it in"
          + " the entity, or in a @MappedSuperclass that several entities share");

  private final int number;
  private final String text;

  WriteProblem(int number, String text) {
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
