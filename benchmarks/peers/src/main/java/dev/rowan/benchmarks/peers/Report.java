package dev.rowan.benchmarks.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All that was measured in a run. */
final class Report {
  private final List<Section> sections = new ArrayList<>();

  /** Adds what was measured, and prints it. */
  void add(Section section) {
    sections.add(section);
    System.out.println();
    System.out.println(section.markdown());
  }

  /** What was added. */
  List<Section> sections() {
    return List.copyOf(sections);
  }

  /** Writes a JSON file for each section. */
  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Section section : sections) {
      Files.writeString(folder.resolve(section.name() + ".json"), section.json() + "\n");
    }
    System.out.println("written: " + folder);
  }
}
