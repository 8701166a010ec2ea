package dev.rowan.migrations.pull;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Comments as they stand in a source. */
final class CommentText {

  private CommentText() {}

  /** Javadoc with a line break behind it; nothing of an empty text. */
  static String javadoc(List<String> paragraphs, String indent) {
    List<String> texts = paragraphs.stream().filter(text -> !text.isBlank()).toList();
    if (texts.isEmpty()) {
      return "";
    }
    String single = indent + "/** " + texts.get(0) + " */";
    if (texts.size() == 1 && single.length() <= AnnotationText.WIDTH) {
      return single + "\n";
    }
    List<String> lines = new ArrayList<>();
    boolean isAfterText = false;
    for (String text : texts) {
      boolean isTag = text.startsWith("@param");
      if (isTag && isAfterText) {
        lines.add(indent + " *");
      }
      isAfterText = !isTag;
      lines.addAll(wrapped(text, indent + " * ", isTag ? indent + " *     " : indent + " * "));
    }
    return indent + "/**\n" + String.join("\n", lines) + "\n" + indent + " */\n";
  }

  /** Comments, each on lines of its own. */
  static String remarks(List<String> remarks, String indent) {
    return remarks.stream()
        .map(remark -> wrapped(sentence(remark), indent + "// ", indent + "// "))
        .map(lines -> String.join("\n", lines) + "\n")
        .collect(Collectors.joining());
  }

  private static String sentence(String remark) {
    String text = Literals.comment(remark);
    return JavaNames.capital(text) + (text.endsWith(".") ? "" : ".");
  }

  private static List<String> wrapped(String text, String first, String next) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(first);
    boolean isStart = true;
    for (String word : text.split(" ", -1)) {
      if (!isStart && line.length() + 1 + word.length() > AnnotationText.WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(next);
        isStart = true;
      }
      line.append(isStart ? "" : " ").append(word);
      isStart = false;
    }
    lines.add(line.toString());
    return lines;
  }
}
