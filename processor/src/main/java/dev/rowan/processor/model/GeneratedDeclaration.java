package dev.rowan.processor.model;

import dev.rowan.processor.report.Origin;
import java.util.Set;

/**
 * What the user wrote in {@code @Generated}.
 *
 * @param strategy who makes the value
 * @param sequence the sequence as written, or empty
 * @param block the numbers that are taken at once
 * @param written the members that the user wrote
 * @param origin the annotation
 */
public record GeneratedDeclaration(
    Strategy strategy, String sequence, int block, Set<String> written, Origin origin) {

  /** What stands in the name of a sequence for that of the table. */
  public static final String TABLE = "{table}";

  /** The constants of the annotation's own enum. */
  public enum Strategy {
    /** By the type. */
    AUTO,
    /** The database. */
    DATABASE,
    /** A sequence. */
    SEQUENCE,
    /** A random UUID. */
    UUID_V4,
    /** A UUID ordered by time. */
    UUID_V7
  }

  /** Copies the set. */
  public GeneratedDeclaration {
    written = Set.copyOf(written);
  }

  /** Whether the user wrote this member. */
  public boolean has(String member) {
    return written.contains(member);
  }

  /** Where the member was written. */
  public Origin at(String member) {
    return origin.member(member);
  }
}
