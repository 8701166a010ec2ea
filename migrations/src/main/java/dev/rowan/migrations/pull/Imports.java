package dev.rowan.migrations.pull;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The imports of a source. A name that stands for something else already is written whole. */
final class Imports {
  private final String packageName;
  private final Set<String> local;
  private final Map<String, String> imported = new TreeMap<>();

  /**
   * Nothing yet.
   *
   * @param local the classes of the package, by their simple names
   */
  Imports(String packageName, Collection<String> local) {
    this.packageName = packageName;
    this.local = Set.copyOf(local);
  }

  /** The name of a class as it stands in the source. */
  String name(String qualified) {
    int point = qualified.lastIndexOf('.');
    if (point < 0) {
      return qualified;
    }
    String simple = qualified.substring(point + 1);
    String of = qualified.substring(0, point);
    if (of.equals(packageName) || (of.equals("java.lang") && !local.contains(simple))) {
      return simple;
    }
    boolean isTaken =
        local.contains(simple) || !imported.getOrDefault(simple, qualified).equals(qualified);
    if (isTaken) {
      return qualified;
    }
    imported.put(simple, qualified);
    return simple;
  }

  /** A type as it stands in the source. */
  String type(JavaType type, boolean isNullable) {
    String name = name(type.name());
    String arguments =
        type.arguments().isEmpty()
            ? ""
            : "<"
                + String.join(
                    ", ", type.arguments().stream().map(argument -> type(argument, false)).toList())
                + ">";
    if (!isNullable) {
      return name + arguments;
    }
    String nullable = "@" + name("org.jspecify.annotations.Nullable") + " ";
    if (name.endsWith("[]")) {
      return name.replace("[]", " " + nullable + "[]");
    }
    int simple = name.lastIndexOf('.') + 1;
    return name.substring(0, simple) + nullable + name.substring(simple) + arguments;
  }

  /** Code in which a class stands by its whole name, and then no other point but members. */
  String code(String code, String qualified) {
    return code.contains(qualified) ? code.replace(qualified, name(qualified)) : code;
  }

  /** The import statements in their order. */
  List<String> lines() {
    return imported.values().stream().sorted().map(name -> "import " + name + ";").toList();
  }
}
