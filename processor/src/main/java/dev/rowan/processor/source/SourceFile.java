package dev.rowan.processor.source;

import dev.rowan.processor.name.ClassName;
import java.util.List;
import java.util.Map;

/** A source file of one top-level class. */
public final class SourceFile {
  private SourceFile() {}

  /**
   * The text of the file, with imports of what it names outside {@code java.lang} and its own
   * package.
   *
   * @param packageName empty for the unnamed package
   */
  public static String text(String packageName, TypeSpec type) {
    Map<String, ClassName> imports = Imports.of(packageName, type);
    Printer out = new Printer(new Scope(packageName, imports));
    if (!packageName.isEmpty()) {
      out.text("package " + packageName + ";\n\n");
    }
    List<String> written =
        imports.values().stream()
            .filter(name -> !name.packageName().equals("java.lang"))
            .map(ClassName::canonicalName)
            .sorted()
            .toList();
    written.forEach(name -> out.text("import " + name + ";\n"));
    out.text(written.isEmpty() ? "" : "\n");
    type.write(out);
    return out.toString();
  }
}
