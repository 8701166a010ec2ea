package dev.rowan.processor.report;

/** Properties of a type that is no column. */
public enum TypeProblem implements Problem {
  /** A type that Rowan does not know. */
  UNSUPPORTED_TYPE(
      171,
      "%s is of the type %s, which is no column; columns are what the page about types"
          + " lists, enums, and arrays, Lists and Sets of these; use one of them, name a converter"
          + " with @Convert, write @Embeddable on a type of your own to give it columns, or mark the"
          + " field with @Transient"),

  /** A list of anything. */
  RAW_LIST(
      172,
      "%s is a %s without a type argument; the type of the array in the database is"
          + " unknown; write the type of its elements, as in List<String>"),

  /** A list of something. */
  WILDCARD_LIST(
      173,
      "%s is of the type %s; with a wildcard the type of the array in the database is"
          + " unknown; write the type of its elements, as in List<String>"),

  /** A list of lists. */
  NESTED_LIST(
      174,
      "%s is of the type %s; Rowan maps arrays and lists of single values, not of lists or"
          + " arrays; use a list of single values, or a table of its own"),

  /** A field that is an Optional. */
  OPTIONAL_PROPERTY(
      175,
      "%s is of the type %s; an Optional is made for results, not for fields; declare"
          + " \"@Nullable %s %s\""),

  /** A collection that no array becomes. */
  OTHER_COLLECTION(
      176,
      "%s is of the type %s; an array in the database is a List in Java, or a Set where its"
          + " order and equal elements do not matter; declare one of them"),

  /** Another entity, without the annotation of a relation. */
  RELATION(
      177,
      "%s is of the type %s, which leads to another entity; the kind of the relation is not"
          + " said; %s"),

  /** An enum that generated code does not see. */
  HIDDEN_ENUM(
      178,
      "%s is of the private enum %s; the generated classes cannot see it; remove" + " \"private\""),

  /** An enum without values. */
  EMPTY_ENUM(
      179,
      "%s is of the enum %s, which has no constants; no row could hold a value of it; add"
          + " constants"),

  /** Two constants with one text. */
  DUPLICATE_LABEL(
      180,
      "the constants %s and %s of %s have the same label \"%s\"; what is read could be"
          + " either; give each its own"),

  /** A text that PostgreSQL would refuse. */
  LABEL_TOO_LONG(
      181,
      "the label \"%s\" of %s is %s bytes long; a label of a native enum has at most 63;"
          + " shorten it with @EnumLabel"),

  /** A text that no column can hold. */
  LABEL_WITH_NUL(
      182,
      "the label of %s contains the character U+0000; PostgreSQL cannot store it; remove"
          + " the character"),

  /** A column that cannot hold the Java type. */
  COLUMN_TYPE(
      183,
      "%s is of the type %s, but its column is said to be %s; a column of that type holds other"
          + " values; remove the type, which is then %s%s"),

  /** A column of money. */
  MONEY_COLUMN(
      184,
      "the column of %s is of the type money; its values change their meaning with a setting of"
          + " the server, lc_monetary; use numeric with a precision and a scale, and a column for"
          + " the currency");

  private final int number;
  private final String text;

  TypeProblem(int number, String text) {
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
