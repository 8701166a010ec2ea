package dev.rowan.processor.write;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The layout of javadoc: one line when it fits, else lines filled up to the width. */
final class Javadoc {
  /** A space that is not in an inline tag. */
  private static final Pattern WORD_END = Pattern.compile(" (?![^{}]*})");

  private Javadoc() {}

  static List<String> layOut(List<String> paragraph, String indent, int width) {
    String text = String.join(" ", paragraph);
    String line = indent + "/** " + text + " */";
    if (line.length() <= width) {
      return List.of(line);
    }
    List<String> lines = new ArrayList<>();
    lines.add(indent + "/**");
    fill(text, indent + " *", width, lines);
    lines.add(indent + " */");
    return lines;
  }

  private static void fill(String text, String start, int width, List<String> lines) {
    StringBuilder line = new StringBuilder(start);
    for (String word : WORD_END.split(text, -1)) {
      if (line.length() + 1 + word.length() > width && line.length() > start.length()) {
        lines.add(line.toString());
        line = new StringBuilder(start);
      }
      line.append(' ').append(word);
    }
    lines.add(line.toString());
  }
}
