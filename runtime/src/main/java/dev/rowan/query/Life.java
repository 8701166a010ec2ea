package dev.rowan.query;

/** Which rows are meant of a table that keeps those that are deleted. */
enum Life {
  ALIVE,
  ANY,
  DELETED;

  /**
   * The condition on the rows of a table: they are of its entity, and alive; none where all rows
   * are.
   */
  Predicate of(EntityTable<?> table) {
    Discriminator discriminator = table.filter();
    return discriminator == null
        ? life(table)
        : Predicate.all(discriminator.isTrueOf(table), life(table));
  }

  private Predicate life(EntityTable<?> table) {
    DeleteMark mark = table.deleteMark();
    if (mark == null || this == ANY) {
      return Predicate.noCondition();
    }
    return this == ALIVE ? mark.isAlive() : mark.isAlive().not();
  }

  /**
   * Returns this, which makes sense for the table.
   *
   * @throws IllegalStateException when its rows are not marked when they are deleted
   */
  Life checked(EntityTable<?> table) {
    if (table.deleteMark() == null) {
      throw new IllegalStateException(
          table
              + " keeps no row that is deleted; write @SoftDelete on a property of its entity, or"
              + " ask without withDeleted() and onlyDeleted()");
    }
    return this;
  }
}
