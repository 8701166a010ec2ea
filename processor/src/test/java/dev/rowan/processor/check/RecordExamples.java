package dev.rowan.processor.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns entities that are records into classes with the same fields. */
final class RecordExamples {
  private static final Pattern HEAD =
      Pattern.compile("(?m)^(\\s*(?:public |static )*)record (\\w+)\\(");

  private RecordExamples() {}

  /** The source with a class in place of each record that an {@code @Entity} stands before. */
  static String asClasses(String source) {
    Matcher head = HEAD.matcher(source);
    int from = 0;
    String result = source;
    while (head.reset(result).find(from)) {
      from = head.end();
      if (isEntity(result.substring(0, head.start()))) {
        result = asClass(result, head);
      }
    }
    return result;
  }

  /** Whether the annotations that end the text are those of an entity. */
  private static boolean isEntity(String before) {
    int end = Math.max(before.lastIndexOf("}\n"), before.lastIndexOf(";\n"));
    return before.indexOf("@Entity", Math.max(end, 0)) >= 0;
  }

  private static String asClass(String source, Matcher head) {
    int close = close(source, head.end());
    int body = source.indexOf('{', close);
    StringBuilder text = new StringBuilder(source.substring(0, head.start()));
    text.append(head.group(1)).append("class ").append(head.group(2)).append(" {\n");
    for (String component : components(source.substring(head.end(), close))) {
      text.append("  ").append(component.strip().replaceAll("\\s*\n\\s*", " ")).append(";\n");
    }
    return text.append(source.substring(body + 1)).toString();
  }

  private static int close(String source, int from) {
    int depth = 1;
    boolean quoted = false;
    for (int i = from; i < source.length(); i++) {
      char c = source.charAt(i);
      quoted ^= c == '"' && source.charAt(i - 1) != '\\';
      if (!quoted) {
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (depth == 0) {
          return i;
        }
      }
    }
    throw new IllegalArgumentException("no end of the components: " + source);
  }

  private static List<String> components(String list) {
    List<String> components = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < list.length(); i++) {
      char c = list.charAt(i);
      depth += "(<{".indexOf(c) >= 0 ? 1 : ")>}".indexOf(c) >= 0 ? -1 : 0;
      if (c == ',' && depth == 0) {
        components.add(list.substring(start, i));
        start = i + 1;
      }
    }
    components.add(list.substring(start));
    return components;
  }
}
