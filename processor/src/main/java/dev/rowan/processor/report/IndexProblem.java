package dev.rowan.processor.report;

/** Mistakes in {@code @Index} and {@code @Check}. */
public enum IndexProblem implements Problem {
  /** An index over nothing. */
  EMPTY_INDEX(
      241,
      "@Index names nothing to index; an index has at least one key; write the properties, as in"
          + " @Index({\"author\", \"createdAt desc\"}), or an \"expression\""),

  /** An index over something that is not there. */
  INDEX_UNKNOWN_PROPERTY(
      242,
      "%s has no column for \"%s\"; the keys of an index are properties, by their names in Java;"
          + " %s"),

  /** An index over the same thing twice. */
  INDEX_PROPERTY_TWICE(
      243,
      "@Index names the property \"%s\" twice; the second one is of no use; remove one of the"
          + " two"),

  /** A key that is not understood. */
  INDEX_ORDER(
      244,
      "\"%s\" is no key of an index; behind a property may stand \"asc\" or \"desc\", and then"
          + " \"nulls first\" or \"nulls last\"; write \"%s\", or an \"expression\" for what is no"
          + " column"),

  /** A method that there is not. */
  INDEX_METHOD(245, "PostgreSQL has no indexes of the kind \"%s\"; there are %s; %s"),

  /** An order where there is none. */
  INDEX_UNORDERED(
      246,
      "%s indexes have no order; only btree keeps its keys sorted; remove \"%s\", or the"
          + " \"method\""),

  /** Uniqueness where there is none. */
  INDEX_NOT_UNIQUE(
      247,
      "%s indexes cannot be unique; only btree can tell that a key is there already; remove"
          + " \"unique\", or the \"method\""),

  /** A condition that says nothing. */
  EMPTY_CHECK(
      248,
      "@Check has no condition; every row would do; write an SQL condition on the columns, as in"
          + " @Check(\"starts_at < ends_at\")"),

  /** An index, written with columns, over one that is not there. */
  INDEX_UNKNOWN_COLUMN(
      249,
      "%s has no column \"%s\"; columnList has the names of columns, with commas between them, as"
          + " they stand in the table; %s");

  private final int number;
  private final String text;

  IndexProblem(int number, String text) {
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
