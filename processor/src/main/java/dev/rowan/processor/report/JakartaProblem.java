package dev.rowan.processor.report;

/** What of Jakarta Persistence Rowan understands in part, or not at all. */
public enum JakartaProblem implements Problem {
  /** An annotation that changes nothing. */
  JAKARTA_IGNORED(771, "@%s of Jakarta Persistence has no effect; %s; %s"),

  /** An annotation without which rows would be read or written wrongly. */
  JAKARTA_UNSUPPORTED(772, "@%s of Jakarta Persistence is not mapped; %s; %s"),

  /** A member that changes nothing. */
  JAKARTA_MEMBER_IGNORED(773, "%s in @%s of Jakarta Persistence has no effect; %s; %s"),

  /** A member without which rows would be read or written wrongly. */
  JAKARTA_MEMBER_UNSUPPORTED(774, "%s in @%s of Jakarta Persistence is not mapped; %s; %s"),

  /** Two annotations that do not agree. */
  JAKARTA_CONTRADICTION(
      775,
      "@%s of Jakarta Persistence and that of Rowan say different things of %s; only one of them"
          + " can be true; keep one of the two"),

  /** A getter of something that is no field. */
  JAKARTA_NO_FIELD(
      776,
      "%s is a property without a field; Rowan maps fields, and reads annotations on their getters;"
          + " give the field the name \"%s\", or mark %s with @Transient"),

  /** An annotation of which nothing is known. */
  JAKARTA_UNKNOWN(
      777,
      "@%s of Jakarta Persistence has no effect on an entity; Rowan does not know it; remove it,"
          + " and look whether the rest says what you mean"),

  /** A generator that is declared nowhere. */
  JAKARTA_UNKNOWN_GENERATOR(
      778,
      "the generator \"%s\" of %s is not there; nothing tells the sequence that it takes; write"
          + " @SequenceGenerator(name = \"%s\", sequenceName = \"...\") beside it, or"
          + " @Generated of Rowan"),

  /** A converter that nobody finds. */
  JAKARTA_AUTO_APPLY(
      779,
      "autoApply of %s has no effect; each class is compiled by itself, without a look at all"
          + " others; name it in @Converters of Rowan on a package or a module, or in @Convert on"
          + " the properties");

  private final int number;
  private final String text;

  JakartaProblem(int number, String text) {
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
    return this == JAKARTA_IGNORED
        || this == JAKARTA_MEMBER_IGNORED
        || this == JAKARTA_UNKNOWN
        || this == JAKARTA_AUTO_APPLY;
  }
}
