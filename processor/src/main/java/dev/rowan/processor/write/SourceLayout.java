package dev.rowan.processor.write;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives printed source the last touch of a person: short javadoc on one line, long javadoc broken,
 * no blank line between plain fields, long headers of classes in two lines. Text blocks stay as
 * they are.
 */
final class SourceLayout {
  private static final int WIDTH = 100;
  private static final Pattern FIELD =
      Pattern.compile("  (?:\\w+ )*[\\w<>\\[\\]?., ]+ \\w+(?: = .*)?;");
  private static final Pattern HEADER =
      Pattern.compile("( *)(.*\\bclass \\w+)( (?:extends|implements) .*)");

  private final List<String> lines;
  private final List<String> out = new ArrayList<>();
  private int next;

  private SourceLayout(String source) {
    this.lines = source.lines().toList();
  }

  static String tidy(String source) {
    SourceLayout layout = new SourceLayout(source);
    while (layout.next < layout.lines.size()) {
      layout.take();
    }
    return String.join("\n", layout.out) + "\n";
  }

  private void take() {
    String line = lines.get(next);
    if (line.endsWith("\"\"\"")) {
      takeTextBlock();
    } else if (line.endsWith("/**")) {
      takeJavadoc();
    } else if (line.isEmpty() && isBetweenFields()) {
      next++;
    } else if (line.endsWith(" {") && lines.get(next + 1).strip().equals("}")) {
      out.add(line + "}");
      next += 2;
    } else {
      takeLine(line);
    }
  }

  private void takeTextBlock() {
    do {
      out.add(lines.get(next++));
    } while (!lines.get(next).strip().startsWith("\"\"\""));
    out.add(lines.get(next++));
  }

  private void takeJavadoc() {
    String indent = lines.get(next).substring(0, lines.get(next).indexOf('/'));
    List<String> text = new ArrayList<>();
    for (next++; !lines.get(next).endsWith(" */"); next++) {
      String line = lines.get(next);
      int start = indent.length() + 3;
      text.add(line.length() > start ? line.substring(start) : "");
    }
    next++;
    out.addAll(Javadoc.layOut(text, indent, WIDTH));
  }

  private boolean isBetweenFields() {
    return next > 0
        && next + 1 < lines.size()
        && isField(lines.get(next - 1))
        && isField(lines.get(next + 1))
        && isStatic(lines.get(next - 1)) == isStatic(lines.get(next + 1));
  }

  private static boolean isField(String line) {
    return line.endsWith(";") && FIELD.matcher(line).matches();
  }

  private static boolean isStatic(String field) {
    return field.contains(" static ");
  }

  private void takeLine(String line) {
    next++;
    Matcher header = HEADER.matcher(line);
    if (line.length() > WIDTH && header.matches()) {
      out.add(header.group(1) + header.group(2));
      out.add(header.group(1) + "   " + header.group(3));
    } else {
      out.add(line.stripTrailing());
    }
  }
}
