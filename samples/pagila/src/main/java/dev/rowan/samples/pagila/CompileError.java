package dev.rowan.samples.pagila;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles an entity with a mistake, with the real compiler and Rowan's processor. */
final class CompileError {
  private static final String SOURCE =
      """
      package shop;

      import dev.rowan.annotations.*;

      @Entity
      @Table("orders")
      @Unique({"custmer", "day"})
      class Order {
        @Id @Generated Long id;
        int customer;
        java.time.LocalDate day;
        @Column(length = -1) String remark;
      }
      """;

  private CompileError() {}

  /** The faulty source and what the compiler says of it. */
  static String show() throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    if (javac == null) {
      return "  (this Java has no compiler)\n";
    }
    Path folder = Files.createTempDirectory("rowan-compile-error");
    try {
      return show(javac, folder);
    } finally {
      delete(folder);
    }
  }

  private static String show(JavaCompiler javac, Path folder) {
    StringWriter messages = new StringWriter();
    String path = System.getProperty("jdk.module.path", System.getProperty("java.class.path"));
    List<String> options =
        List.of("-proc:only", "-d", folder.toString(), "-classpath", path, "-processorpath", path);
    javac.getTask(messages, null, null, options, null, List.of(new Source())).call();
    StringBuilder text = new StringBuilder();
    SOURCE.lines().forEach(line -> text.append("  | ").append(line).append('\n'));
    messages.toString().lines().forEach(line -> text.append("  ").append(line).append('\n'));
    return text.toString();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    Source() {
      super(URI.create("string:///shop/Order.java"), JavaFileObject.Kind.SOURCE);
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return SOURCE;
    }
  }
}
