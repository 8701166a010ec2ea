package dev.rowan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The examples of the guide stand, word for word, in tests that pass. */
final class GuideTest {
  /** Those that name the source they stand in are for other tests. */
  private static final Pattern EXAMPLE =
      Pattern.compile("(?<!-->\n)```java\n(.*?)```", Pattern.DOTALL);

  @Test
  void startsAServerWithoutAnExtension() {
    try (PostgresServer server = PostgresServer.start();
        Database db = Database.open(server.jdbcUrl(), server.user(), server.password())) {
      assertThat(db.inTransaction()).isFalse();
    }
  }

  @Test
  void examplesAreLinesOfTests() throws IOException {
    String guide = Files.readString(Path.of("../docs/testing.md"));
    List<String> examples = EXAMPLE.matcher(guide).results().map(GuideTest::code).toList();
    assertThat(examples).hasSize(3);
    assertThat(examples).allSatisfy(example -> assertThat(tests()).contains(example));
  }

  private static String code(MatchResult example) {
    return withoutIndent(example.group(1));
  }

  private static String tests() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/java/dev/rowan/testing"))) {
      return files
          .map(GuideTest::read)
          .map(GuideTest::withoutIndent)
          .collect(Collectors.joining("\n"));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String withoutIndent(String text) {
    return text.lines().map(String::strip).collect(Collectors.joining("\n"));
  }
}
