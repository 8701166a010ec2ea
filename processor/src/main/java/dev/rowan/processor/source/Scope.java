package dev.rowan.processor.source;

import dev.rowan.processor.name.ClassName;
import dev.rowan.processor.name.TypeVariableName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which class a simple name means at a place of a source file: one nested in a class around the
 * place, the top-level class, or an imported one (JLS 6.4.1).
 */
final class Scope {
  private final String packageName;
  private final Map<String, ClassName> imports;
  private final List<TypeSpec> around = new ArrayList<>();
  private final Deque<List<TypeVariableName>> hidden = new ArrayDeque<>();

  Scope(String packageName, Map<String, ClassName> imports) {
    this.packageName = packageName;
    this.imports = imports;
  }

  void enter(TypeSpec type) {
    around.add(type);
  }

  void leave() {
    around.remove(around.size() - 1);
  }

  void hide(List<TypeVariableName> variables) {
    hidden.push(variables);
  }

  void show(List<TypeVariableName> variables) {
    if (!variables.isEmpty()) {
      hidden.pop();
    }
  }

  /**
   * The shortest name by which the class is known here; null when that would be a simple name that
   * means nothing yet, so that an import is wanted.
   */
  @Nullable String find(ClassName name) {
    ClassName top = name.topLevelClassName();
    if (isHidden(top.simpleName())) {
      return name.canonicalName();
    }
    boolean isTaken = false;
    String suffix = "";
    for (ClassName outer = name; outer != null; outer = outer.enclosingClassName()) {
      ClassName meant = meaning(outer.simpleName());
      suffix = suffix.isEmpty() ? outer.simpleName() : outer.simpleName() + "." + suffix;
      if (meant != null && meant.canonicalName().equals(outer.canonicalName())) {
        return suffix;
      }
      isTaken = meant != null;
    }
    if (isTaken) {
      return name.canonicalName();
    }
    return packageName.equals(name.packageName()) ? suffix : null;
  }

  private boolean isHidden(String name) {
    if (hidden.isEmpty()) {
      return false;
    }
    return hidden.stream().anyMatch(vs -> vs.stream().anyMatch(v -> v.name().equals(name)));
  }

  private @Nullable ClassName meaning(String simpleName) {
    for (int i = around.size() - 1; i >= 0; i--) {
      if (around.get(i).declares(simpleName)) {
        return nested(i, simpleName);
      }
    }
    if (!around.isEmpty() && simpleName.equals(around.get(0).name())) {
      return ClassName.get(packageName, simpleName);
    }
    return imports.get(simpleName);
  }

  private ClassName nested(int depth, String simpleName) {
    ClassName name = ClassName.get(packageName, around.get(0).name());
    for (int i = 1; i <= depth; i++) {
      name = name.nestedClass(around.get(i).name());
    }
    return name.nestedClass(simpleName);
  }
}
