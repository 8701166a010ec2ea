package dev.rowan.processor.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Statements on the Pagila database. */
final class Corpus {
  static final Path SCHEMA =
      Path.of("../samples/pagila/src/main/resources/dev/rowan/samples/pagila/schema.sql");

  private static final Path FOLDER = Path.of("src/test/resources/sql");
  private static final Pattern VIEW =
      Pattern.compile("(?s)CREATE (?:OR REPLACE |MATERIALIZED )*VIEW (\\S+) AS\n(.*?);\n");

  private Corpus() {}

  /** What PostgreSQL accepts. */
  static List<String> valid() {
    return Stream.of("select.sql", "change.sql").flatMap(f -> statements(f).stream()).toList();
  }

  /** The statements of a file, which blank lines divide. */
  static List<String> statements(String file) {
    return Stream.of(read(FOLDER.resolve(file)).split("\n\n"))
        .map(String::strip)
        .filter(s -> !s.startsWith("-- Statements"))
        .toList();
  }

  /** The queries of Pagila's views. */
  static List<String> views() {
    Matcher views = VIEW.matcher(read(SCHEMA));
    return views.results().map(view -> view.group(2).replaceAll("\\s*WITH NO DATA$", "")).toList();
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
