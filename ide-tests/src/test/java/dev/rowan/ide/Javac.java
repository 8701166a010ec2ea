package dev.rowan.ide;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * One run of this JDK's compiler, with its processors found on a path as in a user's build, or
 * given.
 */
final class Javac {
  private final Path folder;
  private final Map<String, String> sources = new LinkedHashMap<>();
  private final List<String> options = new ArrayList<>(List.of("--release", "17", "-proc:full"));
  private final List<Processor> processors = new ArrayList<>();

  /** A run that writes below the folder. */
  Javac(Path folder) {
    this.folder = folder;
    if (Runtime.version().feature() < 21) {
      options.remove("-proc:full");
    }
    path("-classpath", RowanJars.CLASS_PATH);
  }

  /** Adds jars to what the sources see. */
  Javac classPath(List<Path> jars) {
    return path("-classpath", Stream.concat(RowanJars.CLASS_PATH.stream(), jars.stream()).toList());
  }

  /** Lets javac find processors and plug-ins in these jars, in this order. */
  Javac processorPath(List<Path> jars) {
    return path("-processorpath", jars);
  }

  /** Runs this processor and none else. */
  Javac processor(Processor processor) {
    processors.add(processor);
    return this;
  }

  Javac options(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  Javac source(String path, String text) {
    sources.put(path, text);
    return this;
  }

  private Javac path(String option, List<Path> jars) {
    String value =
        jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    return options(option, value);
  }

  /** Compiles. */
  Result compile() {
    try {
      return run(writeSources(), Files.createDirectories(folder.resolve("out")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> writeSources() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path file = folder.resolve("in").resolve(source.getKey());
      Files.createDirectories(file.getParent());
      files.add(Files.writeString(file, source.getValue()));
    }
    return files;
  }

  private Result run(List<Path> files, Path out) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    options("-d", out.toString(), "-s", out.toString());
    try (StandardJavaFileManager manager =
        javac.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
      var units = manager.getJavaFileObjectsFromPaths(files);
      JavaCompiler.CompilationTask task =
          javac.getTask(null, manager, diagnostics, options, null, units);
      if (!processors.isEmpty()) {
        task.setProcessors(processors);
      }
      boolean success = task.call();
      return new Result(
          success,
          diagnostics.getDiagnostics().stream().map(Object::toString).toList(),
          generated(out));
    }
  }

  private static Map<String, String> generated(Path out) throws IOException {
    Map<String, String> generated = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        generated.put(out.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return generated;
  }

  /**
   * What came of it.
   *
   * @param success whether there was no error
   * @param messages everything that the compiler, the processors and the plug-ins said
   * @param generated the generated sources by path
   */
  record Result(boolean success, List<String> messages, Map<String, String> generated) {}
}
