package dev.rowan.processor.model;

import dev.rowan.processor.report.Origin;

/**
 * A name in SQL and how it came about.
 *
 * @param value the name as SQL knows it, not quoted; empty where none was given
 * @param source how it came about
 * @param from the text it was made from: what the user wrote, or the name in Java
 * @param origin where it was written, or the element whose name it was made from
 */
public record SqlName(String value, Source source, String from, Origin origin) {

  /** How a name came about. */
  public enum Source {
    /** The user wrote it. */
    WRITTEN,
    /** The user wrote it in double quotes. */
    QUOTED,
    /** It was made from the name in Java. */
    DERIVED,
    /** It is the name in Java, which is always quoted. */
    AS_WRITTEN,
    /** There is none. */
    ABSENT
  }

  /** Whether a name was given or made. */
  public boolean present() {
    return source != Source.ABSENT;
  }
}
