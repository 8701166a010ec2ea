package dev.rowan.query;

/**
 * How a table of a path is reached: from another table through a relation to one. Generated query
 * classes pass it on; what it means is known here alone.
 */
public final class Join {

  private final Table<?> from;
  private final ToOneRelation<?, ?> relation;

  Join(Table<?> from, ToOneRelation<?, ?> relation) {
    this.from = from;
    this.relation = relation;
  }

  Table<?> from() {
    return from;
  }

  ToOneRelation<?, ?> relation() {
    return relation;
  }

  /** Whether a row of the root may have no row here. */
  boolean isOuter() {
    Join before = from.join();
    return !relation.isRequired() || (before != null && before.isOuter());
  }

  /** Whether both lead from the same root through the same relations. */
  boolean isSameAs(Join other) {
    return relation == other.relation && areSame(from, other.from);
  }

  static boolean areSame(Table<?> one, Table<?> other) {
    Join join = one.join();
    Join otherJoin = other.join();
    return (join == null || otherJoin == null) ? one == other : join.isSameAs(otherJoin);
  }

  static Table<?> root(Table<?> table) {
    Join join = table.join();
    return join == null ? table : root(join.from);
  }
}
