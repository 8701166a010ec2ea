package dev.rowan.processor.report;

/** Mistakes in hierarchies of entities. */
public enum InheritanceProblem implements Problem {
  /** A base of which there are instances. */
  BASE_NOT_ABSTRACT(
      741,
      "@Inheritance stands on %s, of which there can be instances; each row is of one of the"
          + " subtypes; write \"abstract\" before the class, or make it an interface"),

  /** A base whose subtypes nobody knows. */
  OPEN_BASE(
      742,
      "it is not known which subtypes %s has; one class reads the rows of all of them, and is"
          + " written when the base is compiled; make it sealed, or list them: \"@%s("
          + "subtypes = {...})\""),

  /** Two ways to say the subtypes. */
  SEALED_AND_LISTED(
      743,
      "%s is sealed and lists its subtypes as well; what it permits says all; remove"
          + " \"subtypes\""),

  /** A subtype without rows. */
  SUBTYPE_NOT_AN_ENTITY(
      744,
      "%s is a subtype of %s, but no entity; a row that is one could not be read; write @Entity on"
          + " it"),

  /** A subtype of which there are no instances. */
  ABSTRACT_SUBTYPE(
      745,
      "the subtype %s of %s has no instances itself; a hierarchy has one level below its base;"
          + " let its subtypes extend %s, and share what they have in common in a"
          + " @MappedSuperclass"),

  /** A listed class that is no subtype. */
  NOT_A_SUBTYPE(
      746,
      "%s is listed as a subtype of %s, but is none; what is read could not be given back; let it"
          + " extend or implement %s, or take it out of the list"),

  /** A subtype that the base does not know. */
  UNLISTED_SUBTYPE(
      747,
      "the entity %s is a subtype of %s, which does not list it; its rows could not be read"
          + " through the base; add %s.class to \"subtypes\""),

  /** A subtype of a subtype. */
  DEEPER_SUBTYPE(
      748,
      "the entity %s extends the subtype %s of %s; a hierarchy has one level below its base; let it"
          + " extend %s, and share what they have in common in a @MappedSuperclass"),

  /** A subtype that no value tells from others. */
  NO_DISCRIMINATOR_VALUE(
      749,
      "the subtype %s of %s has no @DiscriminatorValue; the column %s tells its rows from those of"
          + " other subtypes; write \"@DiscriminatorValue(\"%s\")\""),

  /** Two subtypes that no value tells apart. */
  DUPLICATE_DISCRIMINATOR(
      750,
      "%s and %s have the same discriminator value \"%s\"; a row would be both; give one of them"
          + " another"),

  /** A value that the column cannot hold. */
  BAD_DISCRIMINATOR_VALUE(
      751,
      "the discriminator value \"%s\" of %s is not one of the column %s; its type is %s; write %s"),

  /** A type that tells no subtypes apart. */
  BAD_DISCRIMINATOR_TYPE(
      752,
      "the discriminator %s has the type %s; it holds a text, a whole number or the label of an"
          + " enum; write text, integer or the name of an enum type"),

  /** A property in the place of the discriminator. */
  DISCRIMINATOR_CLASH(
      753,
      "the property %s and the discriminator of %s share the name %s; the discriminator is no"
          + " property, generated code alone writes it; rename one of them, or ask with"
          + " instanceof instead"),

  /** A subtype with a table of its own where all share one. */
  TABLE_ON_SUBTYPE(
      754,
      "@Table stands on the subtype %s; its rows are in the table of %s; remove @Table, or write"
          + " it on %s"),

  /** A subtype with another key. */
  ID_IN_SUBTYPE(
      755,
      "the property %s of the subtype %s is an id; all of a hierarchy have the id of the base;"
          + " declare it in %s"),

  /** Two meanings of one column. */
  SUBTYPES_SHARE_COLUMN(
      756,
      "%s.%s and %s.%s share the column %s, but are of the types %s and %s; the column has one"
          + " type; write another name: \"@Column(name = \"...\")\""),

  /** Something of a hierarchy where there is none. */
  NO_HIERARCHY(
      757, "@%s stands on %s, which is %s; it has no effect there; write it on %s, or remove it"),

  /** A property of the base that a subtype has otherwise. */
  OTHER_BASE_PROPERTY(
      758,
      "%s.%s() is a property of the type %s in %s, but %s in %s; the base reads it the same way from"
          + " all; let a property of that type implement it in %s"),

  /** A relation that every read of a hierarchy would join. */
  PLAIN_IN_HIERARCHY(
      759,
      "%s is a plain %s that every read would have to join; rows of hierarchies are read without"
          + " that; write \"Lazy<%s> %s\""),

  /** Annotations of a property at two places. */
  BASE_PROPERTY_ANNOTATED(
      760,
      "@%s stands on a property that %s declares; all of the hierarchy share its column; write it"
          + " on the method of %s"),

  /** A method of an interface that is no property. */
  UNMAPPED_METHOD(
      761,
      "@%s stands on %s.%s(), which is no property of %s; its value stands in no column; let a"
          + " property implement it, or remove @%s"),

  /** Two joined tables of one name. */
  JOINED_TABLES_ALIKE(
      762,
      "the tables of %s and %s are both called %s; statements that join them could not tell their"
          + " columns apart; give one of them another name"),

  /** What tells of the whole row in the table of a subtype. */
  STATE_IN_SUBTYPE(
      763,
      "@%s stands on %s of the subtype %s, whose rows begin in the table of %s; it tells of the"
          + " whole row; declare it in the base"),

  /** A foreign key that no property of a joined table holds. */
  ONE_SIDED_TO_JOINED(
      764,
      "the foreign key of %s stands in no property of %s, whose rows stand in several tables;"
          + " nobody could say in which; write a @ManyToOne in %s, and \"mappedBy\" here"),

  /** A view where rows are written. */
  VIEW_IN_HIERARCHY(
      765,
      "%s stands in a hierarchy and is a %s, which is only read; rows of hierarchies are written;"
          + " write @Table, or map the view by an entity outside of the hierarchy");

  private final int number;
  private final String text;

  InheritanceProblem(int number, String text) {
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
