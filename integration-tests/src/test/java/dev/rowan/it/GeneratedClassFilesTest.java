package dev.rowan.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Generated classes know nothing of reflection, method handles or anything linked dynamically. */
class GeneratedClassFilesTest {
  private static final Path SOURCES = Path.of("target/generated-sources/annotations");
  private static final Path CLASSES = Path.of("target/classes");
  private static final List<String> FORBIDDEN =
      List.of(
          "java/lang/Class",
          "java/lang/reflect/",
          "java/lang/invoke/",
          "java/io/Object",
          "java/util/ServiceLoader",
          "sun/",
          "jdk/");

  private static List<Path> classFiles() throws IOException {
    try (Stream<Path> sources = Files.walk(SOURCES)) {
      return sources
          .filter(file -> file.toString().endsWith(".java"))
          .map(file -> SOURCES.relativize(file).toString().replace(".java", ".class"))
          .map(CLASSES::resolve)
          .toList();
    }
  }

  @Test
  void nothingIsReflectiveOrDynamic() throws IOException {
    assertThat(classFiles()).hasSizeGreaterThan(60);
    for (Path file : classFiles()) {
      ClassFile classFile = new ClassFile(Files.readAllBytes(file));
      assertThat(classFile.isDynamic()).as(file.toString()).isFalse();
      assertThat(classFile.classNames())
          .as(file.toString())
          .noneMatch(name -> FORBIDDEN.stream().anyMatch(name::startsWith));
    }
  }

  @Test
  void theReaderSeesWhatItLooksFor() throws IOException {
    ClassFile file;
    try (var in = Lambda.class.getResourceAsStream("GeneratedClassFilesTest$Lambda.class")) {
      file = new ClassFile(in.readAllBytes());
    }
    assertThat(file.isDynamic()).isTrue();
    assertThat(file.classNames()).contains("java/lang/reflect/Array");
  }

  static final class Lambda {
    Supplier<Object> array() {
      return () -> java.lang.reflect.Array.newInstance(int.class, 1);
    }
  }
}
