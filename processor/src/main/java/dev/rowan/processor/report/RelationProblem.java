package dev.rowan.processor.report;

/** Mistakes in relations. */
public enum RelationProblem implements Problem {
  /** A relation to something that has no table. */
  TARGET_NO_ENTITY(
      301,
      "@%s stands on %s, which is of the type %s; a relation leads to an entity, which has"
          + " a table of its own; %s"),

  /** Two kinds of relation at once. */
  TWO_RELATIONS(302, "%s has @%s and @%s; a relation is of one kind; remove one of the two"),

  /** A collection or a {@code Lazy} of anything. */
  RAW_RELATION(
      303,
      "%s is of the type %s without a type argument; the other entity is unknown; write it,"
          + " as in %s"),

  /** A collection or a {@code Lazy} of something. */
  WILDCARD_RELATION(
      304,
      "%s is of the type %s; with a wildcard the other entity is unknown; write the entity,"
          + " as in %s"),

  /** One row in a collection. */
  TO_ONE_COLLECTION(
      305,
      "@%s stands on %s, which is of the type %s; it leads to one row, not to many; write"
          + " @OneToMany(mappedBy = \"...\") or @ManyToMany, or declare \"%s %s\""),

  /** Many rows in one place. */
  TO_MANY_SINGLE(
      306,
      "@%s stands on %s, which is of the type %s; it leads to many rows; declare a List, a"
          + " Set or a Collection, as in \"List<%s> %s\", or write @%s"),

  /** A container that is not filled. */
  RELATION_CONTAINER(
      307,
      "%s is of the type %s; a relation holds an entity, or a List, a Set or a Collection"
          + " of entities, or a Lazy of these; declare \"%s %s\""),

  /** A {@code Lazy} inside of something. */
  INNER_LAZY(
      308,
      "%s is of the type %s; a Lazy holds all that is loaded, and stands in nothing else;"
          + " declare \"%s %s\""),

  /** A {@code Lazy} of a column. */
  LAZY_COLUMN(
      309,
      "%s is of the type %s; only relations are loaded on demand, columns are read with"
          + " their row; %s"),

  /** A record that would be filled later. */
  RECORD_TO_MANY(
      310,
      "the record holds %s plainly, as a %s; a record cannot be filled once it is there;"
          + " declare \"Lazy<%s> %s\""),

  /** A side without the foreign key that could not be filled later. */
  PLAIN_TO_ONE(
      311,
      "%s is a plain %s without a foreign key of its own; it would be put there when a query fetches"
          + " it, but only the constructor of %s takes it; declare \"Lazy<%s> %s\""),

  /** A key that is an entity. */
  ID_ON_RELATION(
      312, "the relation %s is a part of the key; a key is made of values, not of entities; %s"),

  /** A column that is an entity. */
  COLUMN_ON_RELATION(
      313,
      "@%s stands on the relation %s; it has no value of its own, only the key of the other"
          + " entity; %s"),

  /** A foreign key that is elsewhere. */
  JOIN_COLUMN_MISPLACED(
      314, "@JoinColumn stands on %s, which has no foreign key of its own; %s; %s"),

  /** A junction table that is elsewhere, or nowhere. */
  JOIN_TABLE_MISPLACED(
      315, "@JoinTable stands on %s; only the owner of a @ManyToMany has a junction table; %s"),

  /** A foreign key of a plain column. */
  JOIN_WITHOUT_RELATION(
      316,
      "@%s stands on %s, which is no relation; it names what connects two tables; write"
          + " @Column(name = \"...\") to name the column of %s, or remove @%s"),

  /** Too few or too many columns of a foreign key. */
  JOIN_COLUMN_COUNT(
      317,
      "%s of %s names %s, but the primary key of %s consists of %s; each of its columns"
          + " needs one; name as many, or none for names by convention"),

  /** A foreign key to something else. */
  UNKNOWN_REFERENCE(
      318,
      "%s references \"%s\", which is no column of the primary key of %s; a foreign key"
          + " leads to the primary key; %s"),

  /** A foreign key that leads to one column twice. */
  REFERENCE_TWICE(
      319,
      "two columns of the foreign key %s reference \"%s\"; each column of the key is"
          + " referenced once; let one of them reference another column of %s"),

  /** A column of two types. */
  SHARED_COLUMN_TYPE(
      320,
      "the column \"%s\" is the property %s of the type %s, and the foreign key of %s,"
          + " which needs the type %s; a column has one type; declare \"%s %s\", or name another"
          + " column with @JoinColumn(\"...\")"),

  /** Two relations in one column. */
  SHARED_FOREIGN_KEY(
      321,
      "the relations %s and %s have the same column \"%s\"; one of the values would be"
          + " lost; give one of them another name with @JoinColumn(\"...\")"),

  /** A property and a foreign key of one name. */
  FOREIGN_KEY_NAME(
      322,
      "the property %s has the name that the foreign key of the relation %s has in the"
          + " generated classes; a name stands for one column; write @JoinColumn(\"%s\") on %s if"
          + " it is the same column, else rename one of the two"),

  /** An owner that is not there. */
  UNKNOWN_MAPPED_BY(
      323,
      "%s is mapped by \"%s\", but %s has no such property; the owner of the relation is a"
          + " property of the other entity; %s"),

  /** An owner that owns something else. */
  WRONG_MAPPED_BY(
      324, "%s is mapped by %s.%s, which %s; the owner has @%s and leads back to %s; %s"),

  /** An owner that is not named. */
  MAPPED_BY_MISSING(
      325,
      "%s is mapped by nothing; the rows of the other table lead here through a property of"
          + " %s; %s"),

  /** Two owners of one relation. */
  BOTH_SIDES_OWN(
      326,
      "%s.%s and %s.%s both own their relation; each would have a %s of its own, and know"
          + " nothing of the other; write mappedBy = \"%s\" on the side that does not own it"),

  /** An order by something that is not there. */
  UNKNOWN_ORDER(
      327,
      "%s is ordered by \"%s\", but %s has no such column; the elements are ordered by"
          + " columns, by their names in Java; %s"),

  /** An order that cannot be read. */
  ORDER_SYNTAX(
      328,
      "the orderBy of %s contains \"%s\"; it is a list of properties, each perhaps with asc"
          + " or desc; write it as in %s"),

  /** A delete of what others need. */
  DELETE_SHARED(
      329,
      "%s deletes along a @%s; other rows may lead to the same %s, which would be gone for"
          + " them too; %s"),

  /** Orphans on the wrong side. */
  ORPHANS_OF_OWNER(
      330,
      "orphanRemoval stands on %s, which owns the relation; only the row that leads to"
          + " another one is left behind; write it on the @OneToOne(mappedBy = \"%s\") of %s, or"
          + " remove it"),

  /** A junction table that cannot tell its sides apart. */
  JUNCTION_COLUMN_TWICE(
      331,
      "the junction table %s has the column \"%s\" twice; its two sides could not be told"
          + " apart; give them names with @JoinTable(columns = \"...\", targetColumns = \"...\")"),

  /** Two relations in one junction table. */
  SHARED_JUNCTION(
      332,
      "the relations %s and %s have the same junction table \"%s\"; what belongs to one of"
          + " them would belong to both; give one of them another table with @JoinTable(name ="
          + " \"...\")"),

  /** Orphans of a collection that may not be fetched. */
  ORPHANS_PLAIN(
      333,
      "%s removes orphans and is a plain %s; a plain property does not tell whether it was fetched,"
          + " and an update of one that was not would delete everything; declare it \"Lazy<%s> %s\""),

  /** A delete of what the row refers to. */
  DELETE_OF_OWNER(
      334,
      "%s deletes along the foreign key that it owns; only what leads to a row is deleted with it;"
          + " write the cascade on the @OneToOne(mappedBy = \"%s\") of %s, or remove it"),

  /** An unlinking without links. */
  UNLINK_MISPLACED(335, "%s unlinks along a @%s; only a @ManyToMany has a table of links; %s"),

  /** Whether it is new cannot be told. */
  PERSIST_ASSIGNED_ID(
      336,
      "%s inserts what is new; the id of %s is assigned, so that nothing tells what is new;"
          + " write @Generated on the id, or remove Cascade.PERSIST and insert it yourself"),

  /** A foreign key that comes from somewhere else. */
  PERSIST_SHARED_COLUMN(
      337,
      "%s inserts what is new; the foreign key \"%s\" is the property %s of %s, which would"
          + " not know the new id; give the relation a column of its own, or remove"
          + " Cascade.PERSIST"),

  /** Rules of a foreign key that is elsewhere, or nowhere. */
  FOREIGN_KEY_MISPLACED(
      338, "@ForeignKey stands on %s, which has no foreign key of its own; %s; %s"),

  /** NULL where none can be. */
  FOREIGN_KEY_SET_NULL(
      339,
      "%s = SET_NULL stands on %s, which is never null; the server would refuse it when the time"
          + " comes; choose another action, or let %s be null (@Nullable)"),

  /** What would have to be there before itself. */
  PLAIN_CYCLE(
      340,
      "%s is held plainly, so every read joins it, and it leads back to %s: %s; such instances"
          + " could never be made; declare \"Lazy<%s> %s\""),

  /** A select that never ends. */
  TOO_MANY_JOINS(
      341,
      "every read of %s joins more than %s tables; it holds relations plainly, and what they lead"
          + " to does so too; declare one of them as a Lazy, as in \"Lazy<%s> %s\""),

  /** Rules of a foreign key where none is. */
  FOREIGN_KEY_WITHOUT_RELATION(
      342,
      "@ForeignKey stands on %s, which is no relation; only a relation has a foreign key; declare"
          + " a @ManyToOne, or remove @ForeignKey"),

  /** A default where none is. */
  FOREIGN_KEY_SET_DEFAULT(
      343,
      "%s = SET_DEFAULT stands on %s, whose column has no default; the server would write NULL"
          + " for it; write SET_NULL, or declare the column as a property with a default"),

  /** One relation that is there twice. */
  TWO_INVERSES(
      345,
      "%s and %s are both mapped by %s.%s; both hold the same rows, and neither knows what is put"
          + " into the other; keep one of the two");

  private final int number;
  private final String text;

  RelationProblem(int number, String text) {
    this.number = number;
    this.text = text;
  }

  @Override
  public int number() {
    return number;
  }

  @Override
  public boolean isWarning() {
    return this == TWO_INVERSES;
  }

  @Override
  public String text() {
    return text;
  }
}
