package dev.rowan.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.processor.compile.CompileResult;
import dev.rowan.processor.compile.Message;
import dev.rowan.processor.compile.TestCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Where each error of the guide's page stands: line, column and the text that is marked. What is
 * expected lies in {@code resources/places}, one file for each compiler, and is rewritten with
 * {@code -Dgolden.update=true}; the line numbers count the imports before each example.
 */
class PlacesTest {
  private static final Path FOLDER = Path.of("src/test/resources/places");

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void everyErrorStandsWhereTheMistakeIs(TestCompiler compiler) throws IOException {
    check(compiler, ErrorsPageTest.examples("wrong"), "");
  }

  /** Eclipse's compiler gives no places in records, so their mistakes are made in classes, too. */
  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void everyErrorOfARecordStandsWhereTheMistakeIsInAClass(TestCompiler compiler)
      throws IOException {
    Map<String, String> classes = new TreeMap<>();
    ErrorsPageTest.examples("wrong")
        .forEach(
            (path, source) -> {
              String inClass = RecordExamples.asClasses(source);
              if (!inClass.equals(source)) {
                classes.put(path, inClass);
              }
            });
    check(compiler, classes, "-classes");
  }

  private static void check(TestCompiler compiler, Map<String, String> sources, String suffix)
      throws IOException {
    CompileResult result = compiler.compile(sources, "-proc:only");
    String places =
        result.problems().stream()
            .sorted(
                Comparator.comparing(Message::code)
                    .thenComparing(Message::line)
                    .thenComparing(Message::column)
                    .thenComparing(Message::text))
            .map(message -> place(message, sources))
            .collect(Collectors.joining("\n", "", "\n"));
    Path file = FOLDER.resolve(compiler.name().toLowerCase(Locale.ROOT) + suffix + ".txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, places);
    }
    assertThat(places).isEqualTo(Files.readString(file));
  }

  private static String place(Message message, Map<String, String> sources) {
    if (message.line() == 0) {
      return message.code() + " without a place";
    }
    String line = sources.get(message.file()).split("\n")[message.line() - 1];
    String marked = line.substring(message.column() - 1);
    return "%s %d:%d %s".formatted(message.code(), message.line(), message.column(), marked);
  }
}
