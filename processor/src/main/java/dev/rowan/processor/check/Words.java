package dev.rowan.processor.check;

import dev.rowan.processor.name.TypeName;
import java.util.regex.Pattern;

/** Words for messages. */
final class Words {
  private static final Pattern PACKAGE = Pattern.compile("\\b(?:[a-z_][\\w]*\\.)+");

  private Words() {}

  /** A type without its packages. */
  static String type(TypeName type) {
    return type(type.toString());
  }

  /** A type without its packages. */
  static String type(String type) {
    return PACKAGE.matcher(type).replaceAll("");
  }

  /** The name with a capital letter. */
  static String capital(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  /** The name with a small letter. */
  static String small(String name) {
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  /** What a type holds in the end: {@code Post} for {@code Lazy<List<Post>>}. */
  static String innermost(String type) {
    return type.substring(type.lastIndexOf('<') + 1)
        .replaceAll("[>\\[\\]]", "")
        .replaceAll(".*[, ]", "");
  }

  /** {@code a, b and c}. */
  static String list(Iterable<String> names) {
    String all = String.join(", ", names);
    int last = all.lastIndexOf(", ");
    return last < 0 ? all : all.substring(0, last) + " and " + all.substring(last + 2);
  }
}
