package dev.rowan.processor.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The layout of javadoc: one line when it fits, else lines filled up to the width. */
final class Javadoc {
  /** A space that is not in an inline tag. */
  private static final Pattern WORD_END = Pattern.compile(" (?![^{}]*})");

  private Javadoc() {}

  /** The lines of the comment; how the text's own lines are broken is of no matter. */
  static List<String> layOut(String text, int width) {
    String words = String.join(" ", text.lines().toList());
    String line = "/** " + words + " */";
    if (line.length() <= width) {
      return List.of(line);
    }
    List<String> lines = new ArrayList<>();
    lines.add("/**");
    fill(words, width, lines);
    lines.add(" */");
    return lines;
  }

  private static void fill(String words, int width, List<String> lines) {
    String start = " *";
    StringBuilder line = new StringBuilder(start);
    for (String word : WORD_END.split(words, -1)) {
      if (line.length() + 1 + word.length() > width && line.length() > start.length()) {
        lines.add(line.toString());
        line = new StringBuilder(start);
      }
      line.append(' ').append(word);
    }
    lines.add(line.toString());
  }
}
