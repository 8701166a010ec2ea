package dev.rowan.query;

/** A piece of SQL that is made when the statement is. */
@FunctionalInterface
interface Part {

  /** Appends the SQL. */
  void render(Renderer out);
}
