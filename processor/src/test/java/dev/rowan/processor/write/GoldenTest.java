package dev.rowan.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.processor.compile.CompileResult;
import dev.rowan.processor.compile.TestCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds generated sources as exact text, and compiles them with every warning on. {@code
 * -Dgolden.update=true} rewrites the expected files.
 */
class GoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  static List<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(GOLDEN)) {
      return folders.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void generatesExactly(Path folder) throws IOException {
    CompileResult result = compile(TestCompiler.JAVAC, folder, "-Werror");
    assertThat(result.messages()).isEmpty();
    assertThat(result.success()).as(result.console()).isTrue();
    if (Boolean.getBoolean("golden.update")) {
      rewrite(folder.resolve("expected"), result.generated());
    }
    assertThat(result.generated()).isEqualTo(read(folder.resolve("expected")));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void generatesTheSameInEclipse(Path folder) throws IOException {
    assertThat(compile(TestCompiler.ECJ, folder).generated())
        .isEqualTo(read(folder.resolve("expected")));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void noLineIsTooLong(Path folder) throws IOException {
    read(folder.resolve("expected"))
        .forEach(
            (path, text) ->
                assertThat(text.lines()).as(path).allMatch(line -> line.length() <= 100));
  }

  private static CompileResult compile(TestCompiler compiler, Path folder, String... options)
      throws IOException {
    String[] all = Stream.concat(lint(compiler), Stream.of(options)).toArray(String[]::new);
    return compiler.compile(read(folder.resolve("in")), all);
  }

  private static Stream<String> lint(TestCompiler compiler) {
    return compiler == TestCompiler.JAVAC
        ? Stream.of("-Xlint:all,-processing,-options,-path,-classfile")
        : Stream.empty();
  }

  static Map<String, String> read(Path folder) throws IOException {
    Map<String, String> sources = new TreeMap<>();
    if (!Files.exists(folder)) {
      return sources;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        sources.put(path, Files.readString(file));
      }
    }
    return sources;
  }

  private static void rewrite(Path folder, Map<String, String> sources) throws IOException {
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path file = folder.resolve(source.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, source.getValue());
    }
  }
}
