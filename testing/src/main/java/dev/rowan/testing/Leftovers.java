package dev.rowan.testing;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * Deletes what servers left that could not clean up after themselves, because the machine went
 * down.
 */
final class Leftovers {
  private static final Duration AGE = Duration.ofDays(2);

  private Leftovers() {}

  /** Deletes servers' and half-made directories that are old and belong to no living process. */
  static void delete(Path home) throws IOException {
    if (!Files.isDirectory(home)) {
      return;
    }
    try (DirectoryStream<Path> children = Files.newDirectoryStream(home, "{server,draft}-*")) {
      for (Path child : children) {
        if (isOld(child) && !ServerProcess.isAlive(child)) {
          Directories.delete(child);
        }
      }
    }
  }

  private static boolean isOld(Path directory) {
    try {
      Instant changed = Files.getLastModifiedTime(directory).toInstant();
      return changed.isBefore(Instant.now().minus(AGE));
    } catch (IOException e) {
      return false;
    }
  }
}
