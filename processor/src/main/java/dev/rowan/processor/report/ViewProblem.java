package dev.rowan.processor.report;

/** Mistakes in entities that are only read. */
public enum ViewProblem implements Problem {
  /** Two annotations that each say where the rows stand. */
  TABLE_AND_VIEW(721, "%s has both @%s and @%s; its rows stand in one of them; remove the other"),

  /** A property that a write would set. */
  WRITTEN_VIEW(722, "@%s stands on %s of the %s %s; nothing writes its rows; remove @%s"),

  /** A hook of a write. */
  HOOK_OF_VIEW(
      723,
      "%s has a hook for @%s, but is a %s; nothing writes its rows; keep @AfterLoad, and remove the"
          + " others"),

  /** A relation to rows that nobody can tell from another. */
  RELATION_TO_NO_ID(
      724,
      "%s leads to %s, which has no id; a relation finds rows by their ids; write @Id on the"
          + " properties of %s that tell its rows apart"),

  /** A relation that needs the id of its owner. */
  RELATION_WITHOUT_ID(
      725,
      "%s is found by the id of %s; that view has none, so nothing leads from its rows to others;"
          + " write @Id on the properties that tell its rows apart, or remove the relation"),

  /** A write along a relation of a view. */
  CASCADE_OF_VIEW(
      726,
      "%s says what is written with %s along it, but %s is a %s; nothing writes its rows; remove it"),

  /** A repository that would write a view. */
  CRUD_OF_VIEW(
      727,
      "%s extends CrudRepository for %s, which is a %s; nothing writes its rows; extend"
          + " ReadRepository<%s>"),

  /** A finder that deletes rows of a view. */
  DELETE_OF_VIEW(
      728, "%s deletes rows of %s, which is a %s; nothing writes its rows; remove the method");

  private final int number;
  private final String text;

  ViewProblem(int number, String text) {
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
