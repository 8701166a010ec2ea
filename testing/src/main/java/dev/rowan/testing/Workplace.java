package dev.rowan.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * Where PostgreSQL's binaries and the servers' files are kept: one directory per user, so that
 * users never meet.
 */
final class Workplace {
  private static final String NAME = "rowan-postgres";

  private Workplace() {}

  /**
   * The user's cache directory; for root, and for users without a home, one in the temporary
   * directory.
   */
  static Path directory() throws IOException {
    Path home = Path.of(System.getProperty("user.home"));
    if (!Account.isRoot() && Files.isDirectory(home) && Files.isWritable(home)) {
      return Files.createDirectories(home.resolve(".cache").resolve(NAME)).toRealPath();
    }
    String name = NAME + "-" + System.getProperty("user.name").replaceAll("\\W", "_");
    return owned(Path.of(System.getProperty("java.io.tmpdir")).resolve(name));
  }

  /** Refuses a directory that somebody else put there: programs are going to be run from it. */
  private static Path owned(Path directory) throws IOException {
    Path made = Files.createDirectories(directory).toRealPath();
    Path probe = Files.createTempFile(made, "probe-", "");
    try {
      boolean ours = Files.getOwner(made, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(probe));
      if (!ours) {
        throw new IOException(made + " belongs to another user; remove it, or set java.io.tmpdir");
      }
      return made;
    } finally {
      Files.deleteIfExists(probe);
    }
  }
}
