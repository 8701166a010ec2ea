package dev.rowan.migrations.draft;

import dev.rowan.migrations.MigrationVersion;
import dev.rowan.migrations.Migrations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * The place of the next migration in a folder: it names files as those before them are named. No
 * file is ever written over. Immutable.
 */
public final class NewFiles {
  private static final DateTimeFormatter PLAIN = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");
  private static final DateTimeFormatter POINTS = DateTimeFormatter.ofPattern("uuuu.MM.dd.HHmm");

  private final Path folder;
  private final String version;

  private NewFiles(Path folder, String version) {
    this.folder = folder;
    this.version = version;
  }

  /** Behind the newest migration of the folder, which may not be there yet. */
  public static NewFiles in(Path folder) {
    return in(folder, Clock.systemUTC());
  }

  static NewFiles in(Path folder, Clock clock) {
    Optional<MigrationVersion> newest =
        Files.isDirectory(folder) ? Migrations.newestIn(folder) : Optional.empty();
    return new NewFiles(folder, newest.map(v -> after(v, clock)).orElse("1"));
  }

  /** As this version. */
  public NewFiles version(String other) {
    return new NewFiles(folder, MigrationVersion.of(other).toString());
  }

  /** The version of the next migration. */
  public String version() {
    return version;
  }

  /** The next number, or the time where versions are times. */
  private static String after(MigrationVersion newest, Clock clock) {
    String text = newest.toString();
    LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    String time =
        text.matches("20\\d{12}(\\..*)?")
            ? PLAIN.format(now)
            : text.matches("20\\d\\d\\.\\d+\\.\\d+\\.\\d+(\\..*)?") ? POINTS.format(now) : "";
    boolean isNewer = !time.isEmpty() && MigrationVersion.of(time).isAfter(newest);
    return isNewer ? time : next(text, time.isEmpty());
  }

  /** The first number plus one; of a time the last. */
  private static String next(String version, boolean isNumber) {
    int point = isNumber ? version.indexOf('.') : -1;
    String number = point < 0 ? version.substring(version.lastIndexOf('.') + 1) : version;
    String head = version.substring(0, version.length() - number.length());
    String first = point < 0 ? number : version.substring(0, point);
    return head + new java.math.BigInteger(first).add(java.math.BigInteger.ONE);
  }

  /** Writes a migration of this text; returns the file. */
  public Path write(String name, String text) throws IOException {
    return write("V" + version, name, text);
  }

  /** Writes a file of this beginning, such as {@code U5}. */
  Path write(String prefix, String name, String text) throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve(prefix + "__" + fileName(name) + ".sql");
    return Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
  }

  /** What a name says, in letters that every file system takes. */
  private static String fileName(String name) {
    String plain = name.strip().replaceAll("[^\\p{L}\\p{N}.-]+", "_").replaceAll("^_+|_+$", "");
    if (plain.isEmpty()) {
      throw new IllegalArgumentException("\"" + name + "\" is no name for a migration");
    }
    return plain;
  }
}
