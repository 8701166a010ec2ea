package dev.rowan.processor.report;

/** Mistakes in projections. */
public enum ProjectionProblem implements Problem {
  /** A projection that is no record. */
  PROJECTION_NO_RECORD(
      401,
      "@Projection stands on the %s %s; a projection is made of its components; make %s a record"),

  /** A projection that holds nothing. */
  EMPTY_PROJECTION(
      402,
      "the projection %s has no components; nothing would be selected; add a component for each"
          + " value that is read"),

  /** A projection with type parameters. */
  GENERIC_PROJECTION(
      403,
      "the projection %s has type parameters; a column has one type for all rows; remove them"),

  /** A projection that generated code does not see. */
  PRIVATE_PROJECTION(
      404,
      "the projection %s is private or stands in a private type; the generated class cannot see"
          + " it; remove \"private\""),

  /** A class that stands where a generated one should. */
  PROJECTION_CLASH(
      405,
      "the class %s is there already; Rowan generates a class of this name for the projection %s;"
          + " rename your class or the projection"),

  /** A projection of something that has no rows. */
  PROJECTED_NO_ENTITY(406, "%s is a projection of %s; that is no entity, so it has no rows; %s"),

  /** A projection of an entity of another package that is not public. */
  HIDDEN_ENTITY(
      407,
      "%s reads %s, which %s cannot see; its generated query class is as visible as itself; make it"
          + " public, or move %s to its package"),

  /** A component of which nothing is known. */
  COMPONENT_TYPE(
      408,
      "the component %s is of the type %s; it is no value of a column, and neither an entity nor a"
          + " projection; %s"),

  /** A component of a name that leads nowhere. */
  UNKNOWN_COMPONENT(
      409,
      "%s has nothing that the component %s could be; a component is called like a property, or"
          + " like a relation and a property of what it leads to; %s, or write @From"),

  /** A path that leads nowhere. */
  UNKNOWN_FROM(410, "the path \"%s\" of %s leads nowhere; %s has nothing named \"%s\"; %s"),

  /** A path through many. */
  PATH_THROUGH_MANY(
      411,
      "the path \"%s\" of %s goes on behind %s; that leads to many, which are not one value;"
          + " give the component a List of the values, or of a projection of %s"),

  /** A component of a name that leads to several places. */
  AMBIGUOUS_COMPONENT(
      412,
      "the component %s could be %s; its name leads to each of them; say which one: @From(\"%s\")"),

  /** A component of another type than its column. */
  WRONG_COMPONENT_TYPE(
      413,
      "the component %s is of the type %s, but %s is of the type %s; what is read is what the column"
          + " holds; declare \"%s %s\""),

  /** A primitive for a column that may be NULL. */
  NULL_TO_PRIMITIVE(
      414,
      "the component %s is a primitive, but %s may be NULL; a primitive holds no null; declare"
          + " \"%s %s\""),

  /** A record that nothing is generated for. */
  NESTED_NO_PROJECTION(
      415,
      "the component %s is of the record %s, which is no projection; nothing says how it is read;"
          + " write %s on it"),

  /** A projection of an entity to which the relation does not lead. */
  OTHER_PROJECTION(
      416,
      "the component %s holds %s, but %s leads to %s; a projection is read from the rows of its own"
          + " entity; use a projection of %s"),

  /** One where many are. */
  NOT_A_COLLECTION(
      417,
      "the component %s is of the type %s, but %s leads to many; one of them would be any; declare"
          + " a List or a Set of %s"),

  /** A relation where a column should be. */
  RELATION_AS_VALUE(
      418,
      "the component %s is of the type %s, but %s leads to %s; it is read as a record of its own;"
          + " declare a projection of %s, or name one of its properties"),

  /** A projection that holds itself. */
  PROJECTION_CYCLE(
      419,
      "the component %s leads back to %s; it would be read without end; give it another projection,"
          + " which ends"),

  /** A path without a beginning. */
  FROM_WITHOUT_ENTITY(
      420,
      "@From stands on %s, but %s is a projection of no entity; a path begins at an entity; write"
          + " @Projection(Post.class) with the entity, or remove @From");

  private final int number;
  private final String text;

  ProjectionProblem(int number, String text) {
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
