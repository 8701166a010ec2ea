package dev.rowan.benchmarks.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** All that was measured in a run. */
final class Report {
  private final List<Section> sections = new ArrayList<>();

  /** Adds what was measured, and prints it. */
  void add(Section section) {
    sections.add(section);
    System.out.println();
    System.out.println(section.markdown());
  }

  /** Writes a JSON file. */
  void write(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    String json =
        sections.stream()
            .map(section -> "\"" + section.name() + "\": " + section.json())
            .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    Files.writeString(file, json);
    System.out.println("written: " + file);
  }

  /**
   * Writes the results into the guide's page, each between {@code <!-- results: name -->} and
   * {@code <!-- end -->}; what was not measured stays as it is there.
   */
  void writeInto(Path page) throws IOException {
    String text = Files.readString(page);
    for (Section section : sections) {
      text = replaced(text, section);
    }
    Files.writeString(page, text);
    System.out.println("written: " + page);
  }

  private static String replaced(String text, Section section) {
    String begin = "<!-- results: " + section.name() + " -->\n";
    int from = text.indexOf(begin);
    if (from < 0) {
      throw new IllegalStateException("the page has no place for " + section.name());
    }
    from += begin.length();
    return text.substring(0, from)
        + section.markdown().strip()
        + "\n"
        + text.substring(text.indexOf("<!-- end -->", from));
  }
}
