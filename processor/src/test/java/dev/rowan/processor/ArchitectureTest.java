package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may import what, and how long a file may be. */
class ArchitectureTest {
  private static final Path SOURCES = Path.of("src/main/java/dev/rowan/processor");
  private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?([\\w.*]+);");

  /** The packages of the processor that each of them may import: the pipeline runs one way. */
  private static final Map<String, List<String>> ALLOWED =
      Map.ofEntries(
          entry("name"),
          entry("report"),
          entry("sql"),
          entry("source", "name"),
          entry("model", "name", "report"),
          entry("read", "name", "model", "report"),
          entry("finder", "name", "model"),
          entry("check", "name", "model", "report", "finder", "sql"),
          entry("plan", "name", "model"),
          entry("schema", "model", "plan"),
          entry("write", "name", "source", "model", "plan", "finder"),
          entry(
              "step", "name", "source", "read", "model", "check", "report", "plan", "schema",
              "write", "finder"));

  private static Map.Entry<String, List<String>> entry(String stage, String... allowed) {
    return Map.entry(stage, List.of(allowed));
  }

  @Test
  void packagesImportOneWay() {
    for (Source source : sources()) {
      List<String> allowed = ALLOWED.get(source.stage);
      if (allowed != null) {
        assertThat(source.imports())
            .as(source.path)
            .allSatisfy(
                i ->
                    assertThat(
                            !i.startsWith("dev.rowan.processor.") || isAllowed(i, source, allowed))
                        .as(i)
                        .isTrue());
      }
    }
  }

  private static boolean isAllowed(String imported, Source source, List<String> allowed) {
    String stage = imported.split("\\.")[3];
    return stage.equals(source.stage) || allowed.contains(stage);
  }

  @Test
  void onlyWritersMakeSpecs() {
    for (Source source : sources()) {
      if (!source.stage.equals("write") && !source.stage.equals("step")) {
        assertThat(source.imports())
            .as(source.path)
            .noneMatch(i -> i.startsWith("dev.rowan.processor.source."));
      }
    }
  }

  @Test
  void onlyTheEmitterKnowsTheFiler() {
    assertThat(
            sources().stream()
                .filter(s -> s.imports().contains("javax.annotation.processing.Filer")))
        .extracting(Source::path)
        .allMatch(
            path ->
                path.endsWith("SourceEmitter.java")
                    || path.endsWith("SchemaFile.java")
                    || path.endsWith("RecordCompanion.java"));
  }

  @Test
  void plansAndModelsKnowNoCompiler() {
    for (Source source : sources()) {
      if (List.of("plan", "model", "schema", "write").contains(source.stage)
          && !source.path.endsWith("SourceEmitter.java")) {
        assertThat(source.imports())
            .as(source.path)
            .noneMatch(
                i ->
                    i.startsWith("javax.lang.model.type")
                        || i.startsWith("javax.lang.model.util")
                        || i.startsWith("javax.tools"));
      }
    }
  }

  @Test
  void noFileIsLong() {
    assertThat(sources()).filteredOn(s -> s.text.lines().count() > 400).isEmpty();
  }

  private record Source(String path, String stage, String text) {
    List<String> imports() {
      return IMPORT.matcher(text).results().map(r -> r.group(1)).toList();
    }

    @Override
    public String toString() {
      return path;
    }
  }

  private static List<Source> sources() {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(f -> f.toString().endsWith(".java"))
          .map(f -> new Source(f.toString(), stage(f), read(f)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String stage(Path file) {
    Path relative = SOURCES.relativize(file);
    return relative.getNameCount() > 1 ? relative.getName(0).toString() : "";
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
