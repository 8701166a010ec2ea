package dev.rowan.cli;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers that a user may have, with Rowan's processor and every warning on. */
enum TestCompiler {
  /** The compiler of the JDK that runs the tests. */
  JAVAC(
      ToolProvider::getSystemJavaCompiler,
      // That nobody reads an annotation while compiling, as those of JUnit, is no fault.
      List.of("-Xlint:all,-processing", "-Werror", "-Xmaxerrs", "1000", "-Xmaxwarns", "1000")),
  /** Eclipse's batch compiler. */
  ECJ(EclipseCompiler::new, List.of());

  private static final String CLASS_PATH = System.getProperty("java.class.path");

  private final Supplier<JavaCompiler> compiler;
  private final List<String> options;

  TestCompiler(Supplier<JavaCompiler> compiler, List<String> options) {
    this.compiler = compiler;
    this.options = options;
  }

  /**
   * Compiles all sources of a folder.
   *
   * @param classes where the classes go
   * @param others folders of classes that they use
   * @return the errors and warnings
   */
  List<String> compile(Path sources, Path classes, Path... others) {
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    StringWriter console = new StringWriter();
    JavaCompiler java = compiler.get();
    Path generated = classes.resolveSibling(classes.getFileName() + "-generated");
    try (Stream<Path> files = Files.walk(sources);
        StandardJavaFileManager manager =
            java.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8)) {
      Files.createDirectories(classes);
      Files.createDirectories(generated);
      List<Path> all = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
      boolean isDone =
          java.getTask(
                  console,
                  manager,
                  found,
                  arguments(classes, generated, others),
                  null,
                  manager.getJavaFileObjectsFromPaths(all))
              .call();
      List<String> messages = new ArrayList<>(messages(found));
      if (!isDone && messages.isEmpty()) {
        messages.add("It failed: " + console);
      }
      return messages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> arguments(Path classes, Path generated, Path... others) {
    String path =
        Stream.concat(Stream.of(others).map(Path::toString), Stream.of(CLASS_PATH))
            .collect(Collectors.joining(File.pathSeparator));
    List<String> arguments = new ArrayList<>(List.of("--release", "17", "-d", classes.toString()));
    arguments.addAll(List.of("-s", generated.toString(), "-classpath"));
    arguments.addAll(List.of(path, "-processorpath", CLASS_PATH));
    arguments.addAll(options);
    return arguments;
  }

  private static List<String> messages(DiagnosticCollector<JavaFileObject> found) {
    return found.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
        .map(
            diagnostic ->
                (diagnostic.getSource() == null ? "" : diagnostic.getSource().getName())
                    + ":"
                    + diagnostic.getLineNumber()
                    + ": "
                    + diagnostic.getMessage(Locale.ROOT))
        .toList();
  }
}
