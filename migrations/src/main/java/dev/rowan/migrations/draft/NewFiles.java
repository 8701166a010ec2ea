package dev.rowan.migrations.draft;

import dev.rowan.migrations.MigrationVersion;
import dev.rowan.migrations.Migrations;
import java.io.IOException;
import java.math.BigInteger;
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

  /** The next number; or the time, where versions are times. */
  private static String after(MigrationVersion newest, Clock clock) {
    String text = newest.toString();
    boolean isPlain = text.matches("20\\d{12}(\\..*)?");
    boolean isTime = isPlain || text.matches("20\\d\\d(\\.\\d+){3,}");
    if (!isTime) {
      return plusOne(text.replaceFirst("\\..*", ""));
    }
    LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    String time = (isPlain ? PLAIN : POINTS).format(now);
    int last = text.lastIndexOf('.') + 1;
    return MigrationVersion.of(time).isAfter(newest)
        ? time
        : text.substring(0, last) + plusOne(text.substring(last));
  }

  private static String plusOne(String number) {
    return new BigInteger(number).add(BigInteger.ONE).toString();
  }

  /** Writes a migration of this text; returns the file. */
  public Path write(String name, String text) throws IOException {
    return write("V" + version, name, text);
  }

  /** Writes what undoes a migration of this name; returns the file. */
  public Path writeUndo(String name, String text) throws IOException {
    return write("U" + version, name, text);
  }

  /** Writes a file of this beginning, such as {@code U5}. */
  Path write(String prefix, String name, String text) throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve(prefix + "__" + fileName(name) + ".sql");
    return Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
  }

  /** What a name says, in letters that every file system takes. */
  private static String fileName(String name) {
    String plain = name.strip().replaceAll("[^\\p{L}\\p{N}-]+", "_").replaceAll("^_+|_+$", "");
    if (plain.isEmpty()) {
      throw new IllegalArgumentException("\"" + name + "\" is no name for a migration");
    }
    return plain;
  }
}
