package dev.rowan.migrations;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the name of a file says, by the convention of Flyway. */
record ScriptName(Kind kind, @Nullable MigrationVersion version, String description) {
  private static final Pattern VERSIONED = Pattern.compile("([VU])([0-9._]+)__(.+)\\.sql");
  private static final Pattern REPEATABLE = Pattern.compile("R__(.+)\\.sql");
  private static final Pattern CALLBACK =
      Pattern.compile("(?:before|after|create)[A-Z][A-Za-z]*(?:__.*)?\\.sql");
  private static final int LONGEST = 200;

  enum Kind {
    VERSIONED,
    UNDO,
    REPEATABLE
  }

  /** What a name without folders says; empty when it is no name of a migration. */
  static Optional<ScriptName> of(String name) {
    Matcher repeatable = REPEATABLE.matcher(name);
    if (repeatable.matches()) {
      return Optional.of(new ScriptName(Kind.REPEATABLE, null, described(repeatable.group(1))));
    }
    Matcher versioned = VERSIONED.matcher(name);
    if (!versioned.matches() || !MigrationVersion.isVersion(versioned.group(2))) {
      return Optional.empty();
    }
    return Optional.of(
        new ScriptName(
            versioned.group(1).equals("V") ? Kind.VERSIONED : Kind.UNDO,
            MigrationVersion.of(versioned.group(2)),
            described(versioned.group(3))));
  }

  /** Why a name is none of a migration, and what to do. */
  static String mistake(String name) {
    return CALLBACK.matcher(name).matches()
        ? "this is a callback of Flyway, which Rowan does not run; move it out of the folder"
        : "this is no name of a migration: V<version>__<description>.sql, U<version>__<description>"
            + ".sql to undo it, or R__<description>.sql, with two underscores and capital V, U, R";
  }

  private static String described(String text) {
    String words = text.replace('_', ' ');
    return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 3) + "...";
  }
}
