package dev.rowan.cli.write;

import dev.rowan.cli.console.Failure;
import dev.rowan.migrations.pull.SourceNames;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a project is called.
 *
 * @param name its name, and that of its artifact
 * @param group the group of its artifact
 * @param packageName the package of its classes
 */
record ProjectNames(String name, String group, String packageName) {
  /** What Maven takes, but for what no folder should be called. */
  private static final Pattern MAVEN = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]*");

  /** Checks the names. */
  ProjectNames {
    if (!isOfMaven(name)) {
      throw Failure.usage(
          "\"" + name + "\" is no name of a project: letters, digits, -, _ and . make one");
    }
    if (!isOfMaven(group)) {
      throw Failure.usage("\"" + group + "\" is no group of Maven, such as com.example");
    }
    if (!SourceNames.isPackage(packageName)) {
      throw Failure.usage(
          "\"" + packageName + "\" is no package for classes of yours: name one with --package");
    }
  }

  /** The names; without a package, the group and the name make one. */
  static ProjectNames of(String name, String group, @Nullable String packageName) {
    return new ProjectNames(
        name, group, packageName == null ? packageName(group, name) : packageName);
  }

  private static boolean isOfMaven(String name) {
    return MAVEN.matcher(name).matches() && !name.endsWith(".") && !name.contains("..");
  }

  private static String packageName(String group, String name) {
    return Stream.of((group + "." + name.replace(".", "")).split("\\."))
        .map(ProjectNames::segment)
        .collect(Collectors.joining("."));
  }

  /** A part of a package, as the language's specification proposes it for names that are none. */
  private static String segment(String word) {
    String plain = word.toLowerCase(Locale.ROOT).replace("-", "");
    if (plain.isEmpty() || Character.isDigit(plain.charAt(0))) {
      return "_" + plain;
    }
    return SourceNames.isPackage(plain) || plain.equals("java") ? plain : plain + "_";
  }
}
