package dev.rowan.migrations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** A folder, with those below it; links are followed. */
record FolderLocation(Path folder) implements Location {

  @Override
  public List<RawFile> files(Consumer<MigrationProblem> problems) {
    if (!Files.isDirectory(folder)) {
      throw new MigrationException("There is no folder " + folder.toAbsolutePath());
    }
    Map<String, Content> contents = new TreeMap<>();
    try {
      Files.walkFileTree(
          folder,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new Walk(contents, problems));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Location.read(contents, problems);
  }

  @Override
  public String toString() {
    return folder.toString();
  }

  private String name(Path file) {
    return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
  }

  private final class Walk extends SimpleFileVisitor<Path> {
    private final Map<String, Content> contents;
    private final Consumer<MigrationProblem> problems;

    Walk(Map<String, Content> contents, Consumer<MigrationProblem> problems) {
      this.contents = contents;
      this.problems = problems;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isSymbolicLink()) {
        return visitFileFailed(file, new IOException("the link leads nowhere"));
      }
      contents.put(name(file), () -> Files.readAllBytes(file));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      problems.accept(Location.unreadable(name(file), e));
      return FileVisitResult.CONTINUE;
    }
  }
}
