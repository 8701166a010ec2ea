package dev.rowan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** The entities of the blog and their repository, as the compiler and Rowan make them. */
final class BlogClasses {
  private static final Path SOURCES = Path.of("src/test/resources/blog");

  private BlogClasses() {}

  /** Compiles them into {@code target/classes} of the project. */
  static Shell in(Shell shell) {
    compile(SOURCES, shell.directory().resolve("target/classes"));
    return shell;
  }

  /** Compiles all sources of a folder. */
  static void compile(Path folder, Path classes) {
    String path = System.getProperty("java.class.path");
    List<String> arguments =
        new ArrayList<>(List.of("-d", classes.toString(), "-cp", path, "-processorpath", path));
    try (Stream<Path> sources = Files.list(folder)) {
      Files.createDirectories(classes);
      sources.forEach(source -> arguments.add(source.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
    if (javac.run(out, out, arguments.toArray(String[]::new)) != 0) {
      throw new IllegalStateException(said.toString());
    }
  }
}
