package dev.rowan.it.pull;

import dev.rowan.processor.RowanProcessor;
import dev.rowan.processor.SchemaProcessor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Sources of a folder.
 *
 * @param files the files
 */
record JavaSources(List<Path> files) {

  static JavaSources in(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return new JavaSources(
          all.filter(file -> file.toString().endsWith(".java")).sorted().toList());
    }
  }

  /** Compiles them with Rowan, and returns what the compiler has to say. */
  List<String> compileTo(Path classes) throws IOException {
    Files.createDirectories(classes);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null,
              manager,
              diagnostics,
              List.of(
                  "-d", classes.toString(), "--release", "17", "-Xlint:all,-processing,-classfile"),
              null,
              manager.getJavaFileObjectsFromPaths(files));
      task.setProcessors(List.of(new RowanProcessor(), new SchemaProcessor()));
      task.call();
    }
    return diagnostics.getDiagnostics().stream()
        .filter(d -> d.getKind() != Diagnostic.Kind.NOTE)
        .map(Diagnostic::toString)
        .toList();
  }
}
