package dev.rowan.cli.write;

import dev.rowan.cli.console.Failure;
import dev.rowan.migrations.pull.PulledSource;
import dev.rowan.migrations.pull.SourceNames;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A class that is written of a template, about another class. Immutable.
 *
 * @param packageName its package
 * @param name its name
 * @param about the class it is about, with its package unless that is the same, and {@code <?>}
 *     behind it when it is generic; or an array
 */
record ClassTemplate(String packageName, String name, String about) {
  private static final Pattern CLASS =
      Pattern.compile("([a-z_]\\w*\\.)*\\p{Lu}\\w*(<\\?(, ?\\?)*>)?|byte\\[]");

  /** Checks the names. */
  ClassTemplate {
    SourceNames.checkClass(name);
    if (!CLASS.matcher(about).matches()) {
      throw Failure.usage("Not the name of a class: " + about);
    }
  }

  /** The source. */
  PulledSource source(Template template) {
    String simple = about.substring(home().isEmpty() ? 0 : home().length() + 1);
    String raw = simple.replaceAll("\\W.*", "");
    if (template.hasWord(name) || name.equals(raw)) {
      throw Failure.usage(
          name + " is what the class itself needs for something else: choose another name");
    }
    boolean isTaken = template.hasWord(raw) && !home().equals("java.lang");
    String type = isTaken ? place() + "." + simple : simple;
    String text = template.fill(Map.of("package", packageName, "name", name, "type", type));
    boolean isNear = Set.of(packageName, "java.lang", "").contains(home());
    return new PulledSource(
        packageName.replace('.', '/') + "/" + name + ".java",
        isNear || isTaken ? text : importing(text, home() + "." + raw));
  }

  /** The package of the class that it is about, as it was said; empty for its own. */
  private String home() {
    return about.substring(0, Math.max(0, about.lastIndexOf('.')));
  }

  private String place() {
    return home().isEmpty() ? packageName : home();
  }

  /** The text with the import of the class, in its place among the others. */
  private static String importing(String text, String imported) {
    String imports =
        Stream.concat(text.lines(), Stream.of("import " + imported + ";"))
            .filter(line -> line.startsWith("import "))
            .sorted()
            .collect(Collectors.joining("\n"));
    int start = text.indexOf("import ");
    int end = text.indexOf("\n\n", start);
    return text.substring(0, start) + imports + text.substring(end);
  }
}
