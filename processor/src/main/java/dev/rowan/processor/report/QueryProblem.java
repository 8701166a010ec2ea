package dev.rowan.processor.report;

/** What can be wrong with a declared query. */
public enum QueryProblem implements Problem {

  /** The text is no statement. */
  QUERY_SYNTAX(
      551, "the SQL cannot be read: %s at \"%s\"; a query is one statement of PostgreSQL; %s"),

  /** A name for which there is no parameter. */
  QUERY_PARAMETER(
      552,
      "there is no parameter for :%s; each stands for a parameter of %s with the same name; %s"),

  /** A parameter that the query does not use. */
  UNUSED_PARAMETER(
      553,
      "%s is not used in the SQL; a parameter without a place changes nothing; write :%s there, or"
          + " remove it"),

  /** A parameter that cannot be bound. */
  QUERY_VALUE(554, "%s is %s, which no column can hold; only such values can be bound; %s"),

  /** A table, column or alias that is not there. */
  QUERY_NAME(555, "at \"%s\": %s; the SQL is held against the tables of your entities; %s"),

  /** A parameter that is compared with another type. */
  QUERY_PARAMETER_TYPE(
      556,
      "%s is %s, and meets %s, which is %s; PostgreSQL does not compare them; take a type that"
          + " fits, or cast"),

  /** A component without a column. */
  QUERY_COLUMN(557, "%s has no column for %s of %s; a component takes the column of its name; %s"),

  /** Two columns of one name. */
  QUERY_DUPLICATE(
      558,
      "two columns are called %s; a component takes the column of its name; give one of them"
          + " another name with as"),

  /** Another row than the result needs. */
  QUERY_ROW(559, "%s needs %s; the SQL returns %s; %s"),

  /** A result that a query cannot have. */
  QUERY_RESULT_TYPE(560, "%s returns %s; such a statement gives %s; write one of these"),

  /** A page or limit that does not go with the rest. */
  QUERY_PART(
      561,
      "%s: %s; a part of the rows is one PageRequest of a Page or Slice, or a Limit, of"
          + " a select without a limit; make them agree"),

  /** An order that does not go with the rest. */
  QUERY_SORT(
      562,
      "%s: %s; the rows of a select are sorted by a Sort, by columns of the result, after the keys"
          + " of the SQL; %s"),

  /** Pages after a key. */
  QUERY_KEYSET(
      563,
      "%s asks for pages after a key; of SQL nobody knows which columns that would be; write a"
          + " finder with a KeysetRequest, or database.select(...).keyset(...), or return a Page or"
          + " Slice"),

  /** Two columns of one name in a map. */
  QUERY_MAP_DUPLICATE(
      564,
      "two columns are called %s; a map has one value for each name; give one of them another name"
          + " with as"),

  /** A value of another type than the column. */
  QUERY_TYPE(
      581,
      "%s reads %s as %s; it is %s, of which the driver makes no such value; take another type, or"
          + " cast in the SQL");

  private final int number;
  private final String text;

  QueryProblem(int number, String text) {
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
