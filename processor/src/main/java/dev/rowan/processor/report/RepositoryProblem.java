package dev.rowan.processor.report;

/** What can be wrong with a repository that the user declares. */
public enum RepositoryProblem implements Problem {

  /** A class. */
  REPOSITORY_NOT_INTERFACE(
      501, "%s is not an interface; Rowan writes a class that implements it; make it an interface"),

  /** Type parameters. */
  GENERIC_REPOSITORY(
      502,
      "%s has type parameters; the class that implements it is written for one entity; give the"
          + " entity to the interface that it extends"),

  /** Hidden in another class. */
  HIDDEN_REPOSITORY(
      503, "%s is private; the class that implements it must see it; let its package see it"),

  /** The type argument is no entity. */
  REPOSITORY_OF_NO_ENTITY(
      504,
      "%s is a repository of %s, which is no entity; a row is needed for what it reads and writes;"
          + " annotate %s with @Entity, or name an entity"),

  /** The id is of another type. */
  REPOSITORY_ID(505, "%s says that the id of %s is %s; it is %s; write CrudRepository<%s, %s>"),

  /** A method that nobody can write. */
  NOT_A_FINDER(
      506,
      "%s says neither by its name nor by a @Query what it does; a name begins with findBy,"
          + " existsBy, countBy or deleteBy; rename it, annotate it with @Query, or give it a body"
          + " with default"),

  /** A finder of no entity. */
  FINDER_WITHOUT_ENTITY(
      507,
      "%s is a finder, and %s does not say of which entity; its name alone does not tell; let it"
          + " extend CrudRepository<...>, or annotate the method with @Query"),

  /** A name with a property that is not there. */
  FINDER_PROPERTY(
      508,
      "%s: %s has no property \"%s\"; the name is read as properties and words between them; %s"),

  /** A name with a word that is not there. */
  UNKNOWN_WORD(
      509,
      "%s: nothing in it begins with \"%s\"; after a property stands a word such as Not, In,"
          + " Between, LessThan, Like, IsNull or IgnoreCase, or And, Or, OrderBy; correct the"
          + " name"),

  /** An operator for another type. */
  WORD_OF_OTHER_TYPE(510, "%s: %s is not for %s, which is %s; it needs %s; ask in another way"),

  /** More or fewer parameters. */
  PARAMETER_COUNT(511, "%s has %s for its conditions; its name asks for %s: %s; make them agree"),

  /** A parameter of another type. */
  PARAMETER_TYPE(512, "%s is %s; %s needs %s there; write that"),

  /** A parameter that does not go with the rest. */
  PARAMETER_MISPLACED(513, "%s does not go with the rest; %s; make them agree"),

  /** A result that does not go with the name. */
  RESULT_TYPE(514, "%s returns %s; such a method returns %s; write one of these"),

  /** A path that is not there. */
  UNKNOWN_FETCH(
      515, "%s has no relation \"%s\"; a path is made of relations, with points between them; %s"),

  /** A fetch without entities. */
  FETCH_WITHOUT_ENTITIES(
      516, "@Fetch on %s does nothing; only a finder that returns entities fetches; remove it"),

  /** The class is there already. */
  REPOSITORY_CLASH(517, "there is a class %s already; Rowan writes it for %s; rename one of them"),

  /** A projection that cannot be read from the rows that are found. */
  OTHER_PROJECTION_FOUND(
      518,
      "%s returns %s, which is a projection of %s; its rows are those of %s; return a projection of"
          + " that: @Projection(%s.class)"),

  /** A delete without a condition. */
  DELETE_OF_ALL(
      519,
      "%s would delete every %s; its name has no condition; write one, or delete all by"
          + " database.deleteFrom(...).all().execute()"),

  /** A limit or a property where the name has words for the reader. */
  FINDER_WORDS(
      531,
      "%s: \"%s\" before By does nothing; there stand First or Top with a number, right at the"
          + " beginning, and else words for the reader; %s"),

  /** A method with type parameters. */
  GENERIC_METHOD(
      532,
      "%s has type parameters; what it returns must be known while compiling; write a method for"
          + " each: what returns a record with @Projection reads only its columns"),

  /** A method of the generated repository with other types. */
  INHERITED_DIFFERS(
      533,
      "%s is a method of the generated repository, with other types; it is inherited as it is;"
          + " write %s, or choose another name"),

  /** More round trips than there may be. */
  TOO_MANY_TRIPS(
      534,
      "%s needs %s round trips and may have %s: %s; what lies behind a relation to many waits for"
          + " the keys before it; read less, or write @Trips(max = %s)"),

  /** Less than one round trip. */
  NO_TRIPS(
      535,
      "@Trips(max = %s) lets %s read nothing; a query takes one round trip at least; write a"
          + " number of 1 or more"),

  /** A bound for what is no reading. */
  TRIPS_OF_NO_READ(
      536,
      "@Trips on %s has no meaning; how often a method goes to the server is known of those that"
          + " read; remove it"),

  /** A bound for what has none. */
  TRIPS_OF_STREAM(
      537,
      "%s returns a Stream, which has no number of round trips; its rows come in portions, as many"
          + " as there are; remove @Trips, or return a List with a Limit"),

  /** More round trips than there may be, when there are many rows. */
  TRIPS_OF_MANY_ROWS(
      538,
      "%s may need %s round trips and have %s, when there are thousands of rows: %s; so many keys"
          + " let the statements of a level travel alone; read fewer rows, or write"
          + " @Trips(max = %s)"),

  /** Several results in what is no record. */
  TOGETHER_RESULT(
      539,
      "%s returns %s, which is no record with components; each component takes the result of one"
          + " query; return a record"),

  /** More or fewer methods than components. */
  TOGETHER_COUNT(
      540,
      "%s names %s, and %s has %s; each component takes the result of one method; make them"
          + " agree"),

  /** A method that is not there. */
  TOGETHER_METHOD(
      541,
      "%s has no method \"%s\" for the component %s; the results come from finders and declared"
          + " queries of the same interface; %s"),

  /** A method whose result cannot come with others. */
  TOGETHER_KIND(
      542,
      "%s cannot be read together with others; of finders and selects that can be a List, a Set, an"
          + " Optional, one row, a number or a truth; name another method"),

  /** A component of another type. */
  TOGETHER_TYPE(
      543,
      "the component %s is %s, and %s returns %s; it takes that result as it is; make them agree"),

  /** A parameter that is not there. */
  TOGETHER_PARAMETER(
      544,
      "%s has no parameter \"%s\" of type %s, which %s asks for; parameters go by their names; add"
          + " it"),

  /** A parameter that no method takes. */
  TOGETHER_UNUSED(
      545,
      "the parameter %s is not taken by any of the methods that are read together; parameters go by"
          + " their names; remove it, or call it as one of theirs"),

  /** SQL of its own where other methods are read. */
  TOGETHER_QUERY(
      546,
      "%s has SQL of its own; @Together reads what other methods read; put the @Query on a"
          + " method of its own whose result is a component of the record, or remove @Together"),

  /** A bound for a method that the user wrote. */
  TRIPS_OF_BODY(
      547,
      "@Trips stands on %s, which has a body; how often it goes to the server is known of methods"
          + " that are generated; write it on those that the body calls, or remove it");

  private final int number;
  private final String text;

  RepositoryProblem(int number, String text) {
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
    return this == TRIPS_OF_MANY_ROWS;
  }
}
