package dev.rowan.processor.source;

import dev.rowan.processor.name.ClassName;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Learns which classes code names, and which of them a file can import: of several with one simple
 * name the first; none that has the simple name of a class of the file's own package, which is
 * named too. Javadoc alone imports nothing.
 */
final class Imports extends SourceWriter {
  private final String packageName;
  private final Map<String, ClassName> wanted = new TreeMap<>();
  private final Set<String> neighbours = new HashSet<>();
  private boolean isJavadoc;

  private Imports(String packageName) {
    super(new Scope(packageName, Map.of()));
    this.packageName = packageName;
  }

  /** The top-level classes to import, by their simple names. */
  static Map<String, ClassName> of(String packageName, TypeSpec type) {
    Imports imports = new Imports(packageName);
    type.write(imports);
    imports.wanted.keySet().removeAll(imports.neighbours);
    return imports.wanted;
  }

  @Override
  public String known(ClassName name) {
    String known = scope().find(name);
    ClassName top = name.topLevelClassName();
    if (known == null) {
      if (!isJavadoc && !name.packageName().isEmpty()) {
        wanted.putIfAbsent(top.simpleName(), top);
      }
      return name.canonicalName();
    }
    if (name.packageName().equals(packageName)) {
      neighbours.add(top.simpleName());
    }
    return known;
  }

  @Override
  void javadoc(CodeBlock text) {
    isJavadoc = true;
    text.write(this);
    isJavadoc = false;
  }

  @Override
  public void text(String text) {}
}
