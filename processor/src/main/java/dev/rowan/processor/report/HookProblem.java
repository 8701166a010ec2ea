package dev.rowan.processor.report;

/** Mistakes in methods that are called when something happens to an entity. */
public enum HookProblem implements Problem {
  /** A static hook. */
  HOOK_IS_STATIC(
      701, "@%s stands on %s, which is static; it is called on an instance; remove \"static\""),

  /** A hook of an entity that takes something. */
  HOOK_PARAMETERS(
      702,
      "@%s stands on %s, which has parameters; what the entity does itself needs no other; remove the"
          + " parameters, or write the method in a listener and name that in @EntityListeners"),

  /** A hook that generated code cannot call. */
  HOOK_HIDDEN(
      703,
      "@%s stands on %s, which the package %s does not see; generated code there calls it; make it"
          + " %s"),

  /** A hook with a checked exception. */
  HOOK_THROWS(
      704,
      "@%s stands on %s, which throws %s; writes and queries declare no checked exceptions; catch it,"
          + " and throw a RuntimeException to stop them"),

  /** A hook that returns something. */
  HOOK_RESULT(705, "@%s stands on %s, which returns %s; %s; declare %s"),

  /** A hook of an entity that would run on another thread. */
  COMMIT_HOOK_OF_ENTITY(
      706,
      "@AfterCommit stands on %s of the entity %s; it would run on another thread while others use"
          + " the instance; write the method in a listener, which takes the entity, and name that in"
          + " @EntityListeners"),

  /** Something that cannot wait for the commit. */
  COMMIT_WITHOUT_CHANGE(
      707,
      "@AfterCommit stands on %s %s; only what is told of a change can wait for its commit; write it"
          + " with @AfterInsert, @AfterUpdate, @AfterDelete or @AfterRestore, and no others"),

  /** A hook for what never happens. */
  RESTORE_WITHOUT_MARK(
      708,
      "@%s stands on %s, but %s has no @SoftDelete; its rows are gone when they are deleted; add a"
          + " property with @SoftDelete, or remove the method"),

  /** A listener that is named twice. */
  LISTENER_TWICE(
      709,
      "@EntityListeners names %s twice; a database has one instance of it, which is told once; remove"
          + " one of the two"),

  /** A listener of which there can be no instances. */
  NOT_A_LISTENER(
      710,
      "@EntityListeners names %s, which is %s; generated code calls methods of an instance; name a"
          + " class that is neither abstract nor inner nor generic and that the package %s sees"),

  /** A listener that listens to nothing. */
  LISTENER_WITHOUT_HOOKS(
      711,
      "@EntityListeners names %s, which has no method with @BeforeInsert, @AfterLoad or their like;"
          + " nothing would call it; annotate its methods, or remove it"),

  /** A method of a listener that does not take one thing. */
  LISTENER_PARAMETERS(
      712,
      "@%s stands on %s of the listener %s, which has %s parameters; a listener is given the entity;"
          + " declare \"void %s(%s %s)\""),

  /** A listener for other entities. */
  LISTENER_OF_OTHERS(
      713,
      "@EntityListeners names %s, but no method of it with @BeforeInsert, @AfterLoad or their like"
          + " takes %s; nothing would be called for this entity; declare a parameter of the type %s or"
          + " of a supertype, or remove it"),

  /** A hook where no rows are written. */
  HOOK_OF_NO_ENTITY(
      714,
      "@%s stands on %s in %s, which is no entity; nobody calls it; write it in the entity, or in a"
          + " listener that the entity names in @EntityListeners");

  private final int number;
  private final String text;

  HookProblem(int number, String text) {
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
