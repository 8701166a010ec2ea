package dev.rowan.migrations.pull;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Names that sources may have. */
public final class SourceNames {
  private static final Pattern PACKAGE =
      Pattern.compile("[a-zA-Z_$][\\w$]*(\\.[a-zA-Z_$][\\w$]*)*");
  private static final Pattern CLASS = Pattern.compile("\\p{Lu}\\w*");

  /** What the sources of a package call so is of {@code java.lang}. */
  private static final Set<String> OF_JAVA =
      Set.of(
          "Boolean",
          "Byte",
          "CharSequence",
          "Class",
          "Deprecated",
          "Double",
          "Float",
          "Integer",
          "Iterable",
          "Long",
          "Object",
          "Override",
          "Short",
          "String",
          "SuppressWarnings");

  private SourceNames() {}

  /** Whether classes may stand in a package of this name; those of Java itself take no others. */
  public static boolean isPackage(String name) {
    List<String> words = List.of(name.split("\\."));
    return PACKAGE.matcher(name).matches()
        && words.stream().noneMatch(JavaNames::isKeyword)
        && !words.get(0).equals("java");
  }

  /**
   * Checks the name of a class.
   *
   * @throws IllegalArgumentException when it is none, or hides one that all sources use
   */
  public static void checkClass(String name) {
    if (!CLASS.matcher(name).matches()) {
      throw new IllegalArgumentException("Not the name of a class: " + name);
    }
    if (OF_JAVA.contains(name)) {
      throw new IllegalArgumentException(
          name + " is a class of java.lang, which it would hide: choose another name");
    }
  }
}
