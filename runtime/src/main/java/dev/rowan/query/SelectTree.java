package dev.rowan.query;

/**
 * A query with a result: a select, several of them put together, a list of values, or a statement
 * that returns what it wrote.
 */
sealed interface SelectTree permits OrderedTree, ReturningTree, ValuesList {

  /** The columns of the result. */
  Leaves leaves();

  /** Appends the query. */
  void render(Renderer out, boolean isNamed);

  /** Whether a table made of this has to say the names of its columns. */
  default boolean needsColumnNames() {
    return false;
  }

  /** Makes the statement, with the common table expressions that it needs before it. */
  static Renderer statement(Part part) {
    Renderer out = new Renderer(false);
    part.render(out);
    if (out.mustQualify()) {
      out = new Renderer(true);
      part.render(out);
    }
    return out.withCtes();
  }

  /** Makes the statement that counts the rows. */
  default Renderer count() {
    return statement(
        out -> {
          out.append("select count(*) from (");
          render(out.alone(), true);
          out.append(") as counted");
        });
  }
}
