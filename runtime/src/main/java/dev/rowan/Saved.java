package dev.rowan;

import java.util.List;

/**
 * What came of a graph that was saved.
 *
 * @param entities the entities, in the order in which they were given: the same objects where they
 *     can be changed, with their ids and all that the database made; copies of records
 * @param tables how many rows were written, for each table in which some were or could have been
 * @param <E> the entity
 */
public record Saved<E>(List<E> entities, List<Saved.Rows> tables) {

  /** Copies the lists. */
  public Saved {
    entities = List.copyOf(entities);
    tables = List.copyOf(tables);
  }

  /**
   * How many rows of a table were written.
   *
   * @param table the table, as it stands in SQL
   * @param inserted how many were inserted
   * @param updated how many were updated, those that belong to nobody any more included
   * @param deleted how many were deleted, or marked as deleted, because they are missing in the
   *     graph
   * @param unchanged how many entities were equal to their rows
   */
  public record Rows(String table, long inserted, long updated, long deleted, long unchanged) {
    /** How many were written. */
    public long written() {
      return inserted + updated + deleted;
    }

    Rows plus(Rows more) {
      return new Rows(
          table,
          inserted + more.inserted,
          updated + more.updated,
          deleted + more.deleted,
          unchanged + more.unchanged);
    }
  }

  /**
   * The entity that was given alone.
   *
   * @throws IllegalStateException when there were several
   */
  public E entity() {
    if (entities.size() != 1) {
      throw new IllegalStateException("There are " + entities.size() + " entities, not one");
    }
    return entities.get(0);
  }

  /** How many rows of a table were written; all zero when the graph has none of it. */
  public Rows rows(String table) {
    return tables.stream()
        .filter(rows -> rows.table().equals(table))
        .findFirst()
        .orElseGet(() -> new Rows(table, 0, 0, 0, 0));
  }

  /** How many rows were written in all tables. */
  public long written() {
    return tables.stream().mapToLong(Rows::written).sum();
  }
}
