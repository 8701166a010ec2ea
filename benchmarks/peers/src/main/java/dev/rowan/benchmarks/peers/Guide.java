package dev.rowan.benchmarks.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The guide's page with the results, each between {@code <!-- results: name -->} and {@code <!--
 * end -->}; what was not measured stays as it is there.
 *
 * @param folder that of the guide
 */
record Guide(Path folder) {

  /** Writes the tables into the page and the JSON files beside it. */
  void write(Report report) throws IOException {
    Path page = folder.resolve("benchmarks.md");
    String text = Files.readString(page);
    for (Section section : report.sections()) {
      text = replaced(text, section);
    }
    Files.writeString(page, text);
    report.write(folder.resolve("benchmarks"));
  }

  /** Draws scores, if there are any. */
  void plot(List<Score> scores) throws IOException {
    if (!scores.isEmpty()) {
      Files.writeString(folder.resolve("benchmarks").resolve("works.svg"), Plot.of(scores));
    }
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
