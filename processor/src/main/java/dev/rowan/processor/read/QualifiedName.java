package dev.rowan.processor.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A name with a schema before it, each perhaps in double quotes. */
record QualifiedName(String schema, String name) {
  private static final String PART = "(\"(?:[^\"]|\"\")+\"|[^\".]+)";
  private static final Pattern FORM = Pattern.compile("(?:" + PART + "\\.)?" + PART);

  static QualifiedName parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return new QualifiedName("", text);
    }
    String schema = matcher.group(1) == null ? "" : unquoted(matcher.group(1));
    return new QualifiedName(schema, unquoted(matcher.group(2)));
  }

  private static String unquoted(String part) {
    return part.startsWith("\"")
        ? part.substring(1, part.length() - 1).replace("\"\"", "\"")
        : part;
  }
}
