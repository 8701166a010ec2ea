package dev.rowan.processor.report;

/** Mistakes in constraints of Jakarta Validation. */
public enum ValidationProblem implements Problem {
  /** A constraint on something that it cannot check. */
  CONSTRAINT_TYPE(
      601,
      "@%s cannot check %s, which is of the type %s; it checks %s; remove it, or change the type"),

  /** A constraint that nothing passes. */
  NULL_ON_PRIMITIVE(
      602,
      "@Null on %s fails always; a value of the type %s is never null; remove it, or write the type"
          + " %s"),

  /** No size fits. */
  SIZE_RANGE(
      603,
      "@Size of %s asks for %s to %s; a size is at least 0, and the least is not above the most;"
          + " change min or max"),

  /** No regular expression. */
  INVALID_REGEX(
      604,
      "\"%s\" is no regular expression: %s; @%s of %s would fail when it is first checked; correct"
          + " it"),

  /** Less than no digits. */
  NEGATIVE_DIGITS(
      605, "@Digits of %s asks for %s digits; there are at least 0; write how many there may be"),

  /** A bound that is no number. */
  BOUND_NOT_A_NUMBER(
      606, "\"%s\" in @%s of %s is no number; it is written as in \"12.50\"; correct it"),

  /** No class that checks such values. */
  NO_VALIDATOR(
      607,
      "@%s has no validator for the type %s; each of its validators is a ConstraintValidator for"
          + " other types; add one to validatedBy, or remove the constraint"),

  /** Two classes that check such values. */
  AMBIGUOUS_VALIDATOR(
      608,
      "@%s has two validators for the type %s, %s and %s; neither is for a narrower type than the"
          + " other; let one of them be for just this type"),

  /** A class that generated code cannot make. */
  VALIDATOR_NOT_MAKEABLE(
      609,
      "%s, a validator of @%s, cannot be made with new; generated code needs a class that it sees,"
          + " which is not abstract and has a public constructor without parameters; change it"),

  /** Nothing to step into. */
  VALID_ON_SCALAR(
      610,
      "@Valid on the type %s checks nothing; it steps into objects that have constraints of their"
          + " own, and into containers of them; remove it"),

  /** A value that generated code cannot read. */
  UNREADABLE_VALUE(
      611,
      "%s of %s has constraints, but generated code cannot read it; it is neither visible nor has a"
          + " getter; make one of them visible to the package of the entity"),

  /** An order of groups that leaves the class out. */
  SEQUENCE_WITHOUT_CLASS(
      612,
      "@GroupSequence of %s does not name the class; its own constraints would never be checked; add"
          + " %s.class");

  private final int number;
  private final String text;

  ValidationProblem(int number, String text) {
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
