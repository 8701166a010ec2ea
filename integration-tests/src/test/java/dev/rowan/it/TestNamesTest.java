package dev.rowan.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The build runs classes whose names end in {@code Test}, so that no test may stand elsewhere. */
class TestNamesTest {
  private static final Pattern TEST =
      Pattern.compile("^\\s*@(Test|ParameterizedTest|TestFactory|Property)\\b", Pattern.MULTILINE);
  private static final Pattern ABSTRACT =
      Pattern.compile("^(public )?(abstract class|interface) ", Pattern.MULTILINE);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "annotations",
        "runtime",
        "testing",
        "processor",
        "integration-tests",
        "ide-tests",
        "samples/pagila",
        "benchmarks"
      })
  void testsStandWhereTheBuildFindsThem(String module) throws IOException {
    Path sources = Path.of("..", module, "src", "test", "java");
    if (!Files.exists(sources)) {
      return;
    }
    try (Stream<Path> files = Files.walk(sources)) {
      List<Path> missed =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.toString().endsWith("Test.java"))
              .filter(TestNamesTest::holdsTests)
              .toList();
      assertThat(missed).isEmpty();
    }
  }

  @Test
  void thisClassHoldsTests() {
    Path here = Path.of("src/test/java/dev/rowan/it/TestNamesTest.java");
    assertThat(holdsTests(here)).isTrue();
  }

  private static boolean holdsTests(Path file) {
    try {
      String source = Files.readString(file);
      return TEST.matcher(source).find() && !ABSTRACT.matcher(source).find();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
