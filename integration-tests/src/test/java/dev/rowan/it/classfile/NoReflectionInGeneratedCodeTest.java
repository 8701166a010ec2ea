package dev.rowan.it.classfile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.classfile.ForbiddenApis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The class files of generated code use no reflection, and no {@code invokedynamic} either. */
final class NoReflectionInGeneratedCodeTest {

  private static final Path SOURCES = Path.of("target/generated-test-sources/test-annotations");
  private static final Path CLASSES = Path.of("target/test-classes");

  @Test
  void generatedCodeUsesNone() throws IOException {
    List<Path> classes = generatedClasses();
    assertThat(classes).hasSizeGreaterThan(9).allSatisfy(file -> assertThat(file).exists());
    assertThat(classes)
        .flatExtracting(file -> ForbiddenApis.of(file, ForbiddenApis.Dynamic.NONE))
        .isEmpty();
  }

  private static List<Path> generatedClasses() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(file -> SOURCES.relativize(file).toString().replace(".java", ".class"))
          .map(CLASSES::resolve)
          .toList();
    }
  }
}
