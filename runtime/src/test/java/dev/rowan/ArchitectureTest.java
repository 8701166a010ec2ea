package dev.rowan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where JDBC and the pool may be known, and how long a file may be. */
class ArchitectureTest {
  private static final Path SOURCES = Path.of("src/main/java/dev/rowan");
  private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?([\\w.*]+);");

  @Test
  void queriesKnowNoJdbc() {
    assertThat(importsUnder("query")).noneMatch(i -> i.startsWith("java.sql."));
  }

  @Test
  void errorsKnowNothingOfTheRest() {
    assertThat(importsUnder("errors"))
        .noneMatch(i -> i.startsWith("dev.rowan.") && !i.startsWith("dev.rowan.errors."));
  }

  @Test
  void fewFilesKnowThePool() {
    assertThat(sources(""))
        .filteredOn(f -> imports(f).stream().anyMatch(i -> i.startsWith("com.zaxxer.")))
        .hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void noFileIsLong() {
    assertThat(sources("")).filteredOn(f -> read(f).lines().count() > 500).isEmpty();
  }

  private static List<String> importsUnder(String folder) {
    return sources(folder).stream().flatMap(f -> imports(f).stream()).toList();
  }

  private static List<String> imports(Path file) {
    return IMPORT.matcher(read(file)).results().map(r -> r.group(1)).toList();
  }

  private static List<Path> sources(String folder) {
    try (Stream<Path> files = Files.walk(SOURCES.resolve(folder))) {
      return files.filter(f -> f.toString().endsWith(".java")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
