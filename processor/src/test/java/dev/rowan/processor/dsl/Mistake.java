package dev.rowan.processor.dsl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that must not compile, beside a twin that does.
 *
 * @param name what is wrong
 * @param right the twin
 * @param wrong the mistake, without the marks
 * @param says what javac says of it
 * @param column where javac points, from 1: at the mark, or at the point before a name
 */
record Mistake(String name, String right, String wrong, String says, int column) {

  /** All of {@code /dsl/mistakes.txt}. */
  static List<Mistake> all() {
    try (InputStream in = Mistake.class.getResourceAsStream("/dsl/mistakes.txt")) {
      List<Mistake> all = new ArrayList<>();
      for (String block : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n\n")) {
        if (!block.startsWith("#")) {
          all.add(read(block.strip().split("\n")));
        }
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Mistake read(String[] lines) {
    if (lines.length != 4) {
      throw new IllegalArgumentException("No mistake: " + String.join("\n", lines));
    }
    String marked = after("wrong: ", lines[2]);
    if (marked.indexOf('«') < 0 || marked.indexOf('»') < marked.indexOf('«')) {
      throw new IllegalArgumentException("No place is marked in: " + marked);
    }
    return new Mistake(
        lines[0],
        after("right: ", lines[1]),
        marked.replace("«", "").replace("»", ""),
        after("says: ", lines[3]),
        marked.indexOf(".«") < 0 ? marked.indexOf('«') + 1 : marked.indexOf(".«") + 1);
  }

  private static String after(String start, String line) {
    if (!line.startsWith(start)) {
      throw new IllegalArgumentException("No \"" + start + "\" before: " + line);
    }
    return line.substring(start.length());
  }
}
