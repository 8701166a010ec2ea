package dev.rowan.processor.report;

/** Mistakes in values that are spread over several columns. */
public enum EmbeddedProblem implements Problem {
  /** A type that has no columns. */
  NOT_EMBEDDABLE(
      621,
      "the property %s of the type %s cannot be embedded; only the properties of a class or a"
          + " record of your own become columns; %s"),

  /** A value of which there are no instances. */
  ABSTRACT_EMBEDDED(
      622,
      "the embedded %s is of the abstract class %s; columns cannot become an instance of it;"
          + " remove \"abstract\", or give the property the type of a class that extends it"),

  /** A value that generated code does not see. */
  EMBEDDED_INVISIBLE(
      623,
      "the type %s of the embedded %s is not visible; the generated classes cannot see private"
          + " types, nor those of another package that are not public; make it visible"),

  /** A value that belongs to an instance of another class. */
  INNER_EMBEDDED(
      624,
      "the type %s of the embedded %s is an inner class; each instance would need an instance of"
          + " the class around it; write \"static class %s\""),

  /** A value without columns. */
  EMPTY_EMBEDDED(
      625,
      "the type %s of the embedded %s has no properties; without columns nothing of it would be"
          + " stored; add properties to %s, or mark %s with @Transient"),

  /** A value that holds itself. */
  EMBEDDED_CIRCLE(
      626,
      "the embedded %s leads back to its own type %s; its columns would have no end; make %s an"
          + " entity and hold a relation to it, or mark %s with @Transient"),

  /** A relation in a value. */
  RELATION_IN_EMBEDDED(
      627,
      "the relation %s stands in the embedded %s; relations begin at entities, whose rows they"
          + " join; move it into the entity %s, or hold the id of the other entity alone"),

  /** A part of a key in a value. */
  ID_IN_EMBEDDED(
      628,
      "@%s stands on %s in the embedded %s; only the entity has a key; remove @%s, or write"
          + " @EmbeddedId on %s if all of it is the key"),

  /** A value that is said to be the key. */
  EMBEDDED_AS_ID(
      629,
      "the id %s is of the type %s, which is embedded; a key of several columns is an"
          + " @EmbeddedId; write @EmbeddedId instead of @Id"),

  /** A column where there are several. */
  COLUMN_ON_EMBEDDED(
      630,
      "@Column stands on the embedded %s; it has a column for each property of %s; write"
          + " @AttributeOverride for one of them, or @Embedded(prefix = \"...\") for the names of"
          + " all"),

  /** A value that is said to be made. */
  GENERATED_EMBEDDED(
      631,
      "@Generated stands on the embedded %s; the database makes the values of single columns;"
          + " write it on the properties of %s"),

  /** An override of nothing. */
  UNKNOWN_OVERRIDE(
      632, "@AttributeOverride on %s names \"%s\"; the embedded %s has no such column;" + " %s"),

  /** Two overrides of one column. */
  OVERRIDE_TWICE(
      633,
      "two @AttributeOverride on %s name \"%s\"; only one of them can be true; keep one of the"
          + " two"),

  /** An override where nothing is embedded. */
  OVERRIDE_WITHOUT_EMBEDDED(
      634,
      "@%s stands on %s, which is not embedded; a property of one column says itself what it"
          + " looks like; write @Column instead"),

  /** A value in a key. */
  EMBEDDED_IN_KEY(
      635,
      "the component %s of the @EmbeddedId %s is embedded in turn; the methods that take a key"
          + " take one value for each component; write the columns of %s as components of the"
          + " key");

  private final int number;
  private final String text;

  EmbeddedProblem(int number, String text) {
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
