package dev.rowan.migrations.pull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A type of Java.
 *
 * @param name its whole name, a primitive or an array of one
 * @param arguments its type arguments
 */
record JavaType(String name, List<JavaType> arguments) {
  private static final Map<String, String> BOXES =
      Map.of(
          "boolean", "java.lang.Boolean",
          "short", "java.lang.Short",
          "int", "java.lang.Integer",
          "long", "java.lang.Long",
          "float", "java.lang.Float",
          "double", "java.lang.Double");

  static final JavaType STRING = of("java.lang.String");

  static JavaType of(String name) {
    return new JavaType(name, List.of());
  }

  static JavaType of(String name, JavaType argument) {
    return new JavaType(name, List.of(argument.boxed()));
  }

  static JavaType list(JavaType element) {
    return of("java.util.List", element);
  }

  /** The same type with one more type argument. */
  JavaType and(JavaType argument) {
    List<JavaType> all = new ArrayList<>(arguments);
    all.add(argument.boxed());
    return new JavaType(name, all);
  }

  boolean isPrimitive() {
    return BOXES.containsKey(name);
  }

  boolean isWholeNumber() {
    return List.of("short", "int", "long").contains(name);
  }

  /** The class for a primitive; itself otherwise. */
  JavaType boxed() {
    String box = BOXES.get(name);
    return box == null ? this : of(box);
  }
}
