package dev.rowan.processor.model;

/** Who makes a value. */
public sealed interface Generation {

  /** Nobody: it is given. */
  record None() implements Generation {}

  /** The database: it is never written, and read back after a write. */
  record Database() implements Generation {}

  /**
   * A sequence, from which the client takes blocks.
   *
   * @param sequence its name as SQL needs it, quoted and qualified
   * @param block how many numbers are taken at once
   */
  record Sequence(String sequence, int block) implements Generation {}

  /** The client, a random UUID. */
  record UuidV4() implements Generation {}

  /** The client, a UUID ordered by time. */
  record UuidV7() implements Generation {}
}
