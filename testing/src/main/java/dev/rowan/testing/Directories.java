package dev.rowan.testing;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Copies, deletes and publishes directories. */
final class Directories {
  private Directories() {}

  /** Fills a directory that does not exist yet. */
  interface Filler {
    void fill(Path directory) throws IOException;
  }

  /**
   * Makes a directory once for all processes: fills a private one and renames it. Of several that
   * do so at the same time one wins, and the others use its result; a half-filled directory is
   * never seen.
   */
  static Path once(Path directory, Filler filler) throws IOException {
    if (Files.isDirectory(directory)) {
      return directory;
    }
    Path parent = Files.createDirectories(directory.toAbsolutePath().getParent());
    Path draft = Files.createTempDirectory(parent, "draft-");
    try {
      filler.fill(draft);
      Files.move(draft, directory, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (!Files.isDirectory(directory)) {
        throw e;
      }
    } finally {
      delete(draft);
    }
    return directory;
  }

  /** Copies the content of a directory into another one, which exists; links stay links. */
  static void copy(Path from, Path to) throws IOException {
    for (Path path : tree(from)) {
      Path copy = to.resolve(from.relativize(path).toString());
      if (!path.equals(from)) {
        Files.copy(path, copy, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
      }
    }
  }

  /** The directory and everything below it, parents first. */
  static List<Path> tree(Path directory) throws IOException {
    try (Stream<Path> paths = Files.walk(directory)) {
      return paths.toList();
    }
  }

  /**
   * Deletes a directory with all it holds; one that does not exist is fine, also if it vanishes
   * meanwhile.
   */
  static void delete(Path directory) throws IOException {
    if (Files.exists(directory, LinkOption.NOFOLLOW_LINKS)) {
      Files.walkFileTree(directory, new Deletion());
    }
  }

  private static final class Deletion extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e)
        throws IOException {
      Files.deleteIfExists(directory);
      return FileVisitResult.CONTINUE;
    }
  }
}
