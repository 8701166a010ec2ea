package dev.rowan.processor.report;

/** Mistakes in the declaration of an entity as a whole. */
public enum EntityProblem implements Problem {
  /** An entity that can have no rows. */
  NOT_A_CLASS(
      101,
      "@Entity stands on the %s %s; only classes and records have rows; remove @Entity, or"
          + " make %s a class or a record"),

  /** An entity of which there are no instances. */
  ABSTRACT_ENTITY(
      102,
      "the entity %s is abstract; a row cannot become an instance of it; remove"
          + " \"abstract\", or write @MappedSuperclass instead of @Entity if it only shares its"
          + " properties"),

  /** An entity that generated code does not see. */
  PRIVATE_ENTITY(
      103,
      "the entity %s is private or stands in a private type; the generated classes cannot"
          + " see it; remove \"private\""),

  /** An entity that belongs to an instance of another class. */
  INNER_ENTITY(
      104,
      "the entity %s is an inner class; each instance would need an instance of the class"
          + " around it; write \"static class %s\""),

  /** An entity with type parameters. */
  GENERIC_ENTITY(
      105,
      "the entity %s has type parameters; a column has one type for all rows; remove them,"
          + " or move the generic part into a @MappedSuperclass that %s extends"),

  /** Two roles at once. */
  MAPPED_AND_ENTITY(
      106,
      "%s is both @Entity and @MappedSuperclass; a mapped superclass has no table of its"
          + " own; remove one of the two"),

  /** A superclass that is an entity, but no base. */
  ENTITY_EXTENDS_ENTITY(
      107,
      "the entity %s extends the entity %s; that is not the base of a hierarchy; write"
          + " @Inheritance on an abstract base, or move what they share into a @MappedSuperclass"
          + " that both extend"),

  /** No way to make an instance. */
  NO_CONSTRUCTOR(
      108,
      "no constructor of %s can be used; a row becomes an instance through a visible"
          + " constructor whose parameters have the names and types of properties; write"
          + " %s"),

  /** Two ways to make an instance. */
  AMBIGUOUS_CONSTRUCTOR(
      109,
      "two constructors of %s fit equally well; a row could become an instance through"
          + " either; make one of them private, or write %s()"),

  /** No way to read a property. */
  UNREADABLE_PROPERTY(
      110,
      "the property %s cannot be read; its field is not visible and there is no getter of"
          + " its type; make the field package-private, write %s(), or mark the field with"
          + " @Transient"),

  /** No way to set a property. */
  UNSETTABLE_PROPERTY(
      111,
      "the property %s cannot be set; %s and no constructor with all such properties takes"
          + " it; %s, or add a parameter \"%s\" to the constructor"),

  /** Two properties of one name. */
  DUPLICATE_PROPERTY(
      112,
      "%s has two properties named %s; the generated classes have one name for each; rename"
          + " one of them"),

  /** A class that stands where a generated one should. */
  NAME_CLASH(
      113,
      "the class %s is there already; Rowan generates a class of this name for the entity"
          + " %s; rename your class or the entity"),

  /** Two entities with the same generated classes. */
  GENERATED_TWICE(
      114,
      "the entities %s and %s would both give the class %s; a class can be generated once;"
          + " rename one of the entities"),

  /** An annotation without effect. */
  NOT_AN_ENTITY(
      115, "@%s has no effect here; %s is not mapped; write @Entity on %s, or remove @%s"),

  /** An annotation on something that is no column. */
  NOT_A_PROPERTY(116, "@%s stands on %s, which is no column; %s; remove @%s, or %s"),

  /** Two annotations that do not agree. */
  CONTRADICTION(
      117,
      "@%s on the getter of %s says something else than on the field; only one of them can"
          + " be true; keep one of the two");

  private final int number;
  private final String text;

  EntityProblem(int number, String text) {
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
    return this == NOT_AN_ENTITY;
  }
}
