package dev.rowan;

/**
 * What an upsert did with an entity.
 *
 * @param entity the entity with what the database made, or a copy when it cannot be changed
 * @param outcome what came of it
 * @param <E> the entity
 */
public record Upserted<E>(E entity, Outcome outcome) {

  /** What can come of an entity. */
  public enum Outcome {
    /** No row had its key: it is a new one. */
    INSERTED,
    /** The row that had its key was updated. */
    UPDATED,
    /** The row that has its key is as it was. */
    UNCHANGED
  }

  /** Whether it is a new row. */
  public boolean isInserted() {
    return outcome == Outcome.INSERTED;
  }

  /** Whether it was written, by insert or update. */
  public boolean isWritten() {
    return outcome != Outcome.UNCHANGED;
  }
}
