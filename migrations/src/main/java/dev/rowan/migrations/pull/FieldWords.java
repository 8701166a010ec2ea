package dev.rowan.migrations.pull;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A field in a few words, taken apart: its name, its type, and what else is said of it.
 *
 * @param written the words as they were given
 * @param name the name
 * @param type the word for its type
 * @param rest what follows
 */
record FieldWords(String written, String name, String type, List<Modifier> rest) {
  private static final Pattern NAME = Pattern.compile("[a-z]\\w*");

  /**
   * What is said of a field.
   *
   * @param word the word
   * @param value what stands behind {@code =}, or nothing
   */
  record Modifier(String word, String value) {
    static Modifier of(String written) {
      String[] parts = written.split("=", 2);
      return new Modifier(parts[0], parts.length == 2 ? parts[1] : "");
    }

    @Override
    public String toString() {
      return value.isEmpty() ? word : word + "=" + value;
    }
  }

  /**
   * Takes words apart.
   *
   * @throws IllegalArgumentException when they are no field
   */
  static FieldWords of(String written) {
    String[] parts = written.split(":", -1);
    List<Modifier> rest = new ArrayList<>();
    for (int i = 2; i < parts.length; i++) {
      rest.add(Modifier.of(parts[i]));
    }
    FieldWords words = new FieldWords(written, parts[0], parts.length < 2 ? "" : parts[1], rest);
    if (words.type.isEmpty() || !NAME.matcher(words.name).matches()) {
      throw words.wrong("a field is a name and a type, as in title:string");
    }
    if (JavaNames.isKeyword(words.name) || JavaNames.isOfObject(words.name)) {
      throw words.wrong("Java has that name for something else");
    }
    return words;
  }

  /** Whether it leads to a class of the package, or to many. */
  boolean isClass() {
    return type.matches("\\p{Lu}\\w*(\\[\\])?");
  }

  boolean isMany() {
    return type.endsWith("[]");
  }

  /** The class it leads to. */
  String className() {
    return type.replace("[]", "");
  }

  /** The type of values. */
  FieldType valueType() {
    return FieldType.of(type)
        .orElseThrow(
            () ->
                wrong(
                    "\""
                        + type
                        + "\" is no type; there are "
                        + FieldType.words()
                        + ", and classes"));
  }

  IllegalArgumentException wrong(String reason) {
    return new IllegalArgumentException("The field \"" + written + "\": " + reason);
  }
}
