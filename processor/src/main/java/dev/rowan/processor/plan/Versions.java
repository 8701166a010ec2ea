package dev.rowan.processor.plan;

import dev.rowan.processor.model.PropertyModel;

/** How the values of a version follow each other. */
final class Versions {
  private Versions() {}

  /** The value of a new row. */
  static String first(PropertyModel version) {
    return isMoment(version) ? now(version) : "0";
  }

  /** The value after the one that the row has: a moment is later, whatever the clock says. */
  static String next(PropertyModel version) {
    return next(version, Columns.name(version));
  }

  /** As {@link #next(PropertyModel)}, with the column written like this. */
  static String next(PropertyModel version, String name) {
    return isMoment(version)
        ? "greatest(" + now(version) + ", " + name + " + interval '1 microsecond')"
        : name + " + 1";
  }

  private static String now(PropertyModel version) {
    return version.type().sqlType().equals("timestamp")
        ? "clock_timestamp()::timestamp"
        : "clock_timestamp()";
  }

  private static boolean isMoment(PropertyModel version) {
    return version.type().sqlType().startsWith("timestamp");
  }
}
