package dev.rowan.processor.model;

import dev.rowan.processor.report.Origin;

/**
 * What is wrong with a property that is JSON.
 *
 * @param kind what is wrong
 * @param what the other annotation, or the class that is hidden
 * @param origin where {@code @Json} stands
 */
public record JsonFault(Kind kind, String what, Origin origin) {

  /** The faults. */
  public enum Kind {
    /** Another annotation says that it is something else. */
    NOT_A_COLUMN,
    /** Generated code cannot name one of the classes of its type. */
    HIDDEN
  }
}
