package dev.rowan.annotations;

/** How the entities of a hierarchy stand in tables. */
public enum InheritanceType {
  /**
   * All stand in the table of the base; a column says what each row is. The columns of one subtype
   * are NULL in the rows of the others, so that the table lets them be NULL.
   */
  SINGLE_TABLE,

  /**
   * The base has a table, and each subtype one more, for what it adds: its key is that of the base,
   * to which it refers. The table in which a row goes on tells what it is, unless a {@link
   * DiscriminatorColumn} does.
   */
  JOINED
}
