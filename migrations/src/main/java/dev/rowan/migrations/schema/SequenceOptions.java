package dev.rowan.migrations.schema;

/**
 * How a sequence counts.
 *
 * @param type the type of its numbers: {@code bigint}, {@code integer} or {@code smallint}
 * @param start the first number
 * @param increment the step from number to number, which may be negative
 * @param min the least number
 * @param max the greatest number
 * @param cache how many numbers a session takes at once
 * @param isCycle whether it starts again at the end
 */
public record SequenceOptions(
    String type, long start, long increment, long min, long max, long cache, boolean isCycle) {

  /**
   * What a sequence of this type has when nothing is said, as <a
   * href="https://www.postgresql.org/docs/current/sql-createsequence.html">CREATE SEQUENCE</a>
   * defines it.
   *
   * @throws IllegalArgumentException when sequences have no numbers of this type
   */
  public static SequenceOptions of(String type) {
    return new SequenceOptions(type, 1, 1, 1, greatest(type), 1, false);
  }

  /** The least number that the type has. */
  long least() {
    return -greatest(type) - 1;
  }

  /** The greatest number that the type has. */
  long greatest() {
    return greatest(type);
  }

  private static long greatest(String type) {
    return switch (type) {
      case "bigint" -> Long.MAX_VALUE;
      case "integer" -> Integer.MAX_VALUE;
      case "smallint" -> Short.MAX_VALUE;
      default -> throw new IllegalArgumentException("No type of a sequence: " + type);
    };
  }
}
