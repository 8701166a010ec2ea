package dev.rowan.processor.compile;

import dev.rowan.processor.RowanProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers under which every test of the processor runs. */
public enum TestCompiler {
  /** The compiler of the JDK that runs the tests. */
  JAVAC(ToolProvider::getSystemJavaCompiler),
  /** Eclipse's batch compiler. */
  ECJ(EclipseCompiler::new);

  private final Supplier<JavaCompiler> compiler;

  TestCompiler(Supplier<JavaCompiler> compiler) {
    this.compiler = compiler;
  }

  /** Compiles sources, given by their paths such as {@code p/User.java}, with Rowan's processor. */
  public CompileResult compile(Map<String, String> sources, String... options) {
    return compile(sources, List.of(new RowanProcessor()), options);
  }

  /** Compiles sources with these processors. */
  public CompileResult compile(
      Map<String, String> sources, List<? extends Processor> processors, String... options) {
    try {
      Path folder = Files.createTempDirectory("rowan-compile");
      try {
        return compile(folder, sources, processors, List.of(options));
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CompileResult compile(
      Path folder,
      Map<String, String> sources,
      List<? extends Processor> processors,
      List<String> options)
      throws IOException {
    Path in = folder.resolve("in");
    Path out = Files.createDirectory(folder.resolve("out"));
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path file = in.resolve(source.getKey());
      Files.createDirectories(file.getParent());
      files.add(Files.writeString(file, source.getValue()));
    }
    List<String> arguments =
        new ArrayList<>(
            List.of("--release", "17", "-d", out.toString(), "-s", out.toString(), "-classpath"));
    arguments.add(System.getProperty("java.class.path"));
    if (this == JAVAC) {
      arguments.addAll(List.of("-Xmaxerrs", "1000"));
    }
    arguments.addAll(options);
    JavaCompiler javac = compiler.get();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    StringWriter console = new StringWriter();
    boolean success;
    try (StandardJavaFileManager manager =
        javac.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavaCompiler.CompilationTask task =
          javac.getTask(
              console,
              manager,
              diagnostics,
              arguments,
              null,
              manager.getJavaFileObjectsFromPaths(files));
      task.setProcessors(processors);
      success = task.call();
    }
    List<Message> messages =
        diagnostics.getDiagnostics().stream().map(d -> Message.of(d, in)).toList();
    return new CompileResult(success, messages, generated(out), console.toString());
  }

  private static Map<String, String> generated(Path out) throws IOException {
    Map<String, String> generated = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(java|json)")).toList()) {
        generated.put(out.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return generated;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
