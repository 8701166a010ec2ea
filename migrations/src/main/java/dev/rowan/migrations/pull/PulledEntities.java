package dev.rowan.migrations.pull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The sources of entities.
 *
 * @param sources a source for each entity and each enum, ordered by path
 * @param notes what the entities do not say, ordered by place
 */
public record PulledEntities(List<PulledSource> sources, List<PullNote> notes) {

  /** Copies the lists. */
  public PulledEntities {
    sources = List.copyOf(sources);
    notes = List.copyOf(notes);
  }

  /**
   * Writes the sources that are not there yet. What is there stays as it is.
   *
   * @param folder the folder of sources, such as {@code src/main/java}
   * @return the files that were there and say something else
   * @throws IOException when a file cannot be read or written
   */
  public List<Path> write(Path folder) throws IOException {
    List<Path> kept = new ArrayList<>();
    for (PulledSource source : sources) {
      Path file = folder.resolve(source.path());
      if (!Files.exists(file)) {
        write(file, source);
      } else if (!Files.readString(file).equals(source.text())) {
        kept.add(file);
      }
    }
    return kept;
  }

  /**
   * Writes all sources, over what is there.
   *
   * @param folder the folder of sources, such as {@code src/main/java}
   * @throws IOException when a file cannot be written
   */
  public void overwrite(Path folder) throws IOException {
    for (PulledSource source : sources) {
      write(folder.resolve(source.path()), source);
    }
  }

  private static void write(Path file, PulledSource source) throws IOException {
    Path folder = file.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.writeString(file, source.text());
  }
}
