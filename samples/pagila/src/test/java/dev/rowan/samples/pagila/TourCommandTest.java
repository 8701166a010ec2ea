package dev.rowan.samples.pagila;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.testing.PostgresServer;
import dev.rowan.testing.TestDatabase;
import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the tour as its users do: a program on the module path, in a process of its own. */
class TourCommandTest {
  private static final String MODULE = "dev.rowan.samples.pagila";

  @TempDir private Path directory;

  @Test
  void theTourRunsOnTheModulePathWithTheDatabaseOfTheEnvironment()
      throws IOException, InterruptedException {
    try (TestDatabase empty = PostgresServer.shared().newDatabase()) {
      Path output = directory.resolve("output");
      ProcessBuilder command =
          new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "--module-path",
              modulePath(),
              "--module",
              MODULE + "/" + Tour.class.getName());
      command.environment().put("DATABASE_URL", empty.jdbcUrl());
      command.environment().put("DATABASE_USER", empty.user());
      command.environment().put("DATABASE_PASSWORD", empty.password());
      command.redirectErrorStream(true).redirectOutput(output.toFile());
      Process process = command.start();
      boolean ended = process.waitFor(2, TimeUnit.MINUTES);
      process.destroyForcibly();
      assertThat(ended).isTrue();
      assertThat(Files.readString(output, StandardCharsets.UTF_8))
          .contains("46,268 rows.", "ACADEMY DINOSAUR", "sql> select count(*) from actor")
          .contains("did you mean \"customer\"?");
      assertThat(process.exitValue()).isZero();
    }
  }

  @Test
  void theModuleOpensNothing() {
    var module = ModuleFinder.of(paths()).find(MODULE).orElseThrow().descriptor();
    assertThat(module.isOpen()).isFalse();
    assertThat(module.opens()).isEmpty();
  }

  private static String modulePath() {
    return Arrays.stream(paths())
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** The paths of this test, less its own classes. */
  private static Path[] paths() {
    return Stream.of("jdk.module.path", "java.class.path")
        .map(name -> System.getProperty(name, ""))
        .flatMap(path -> Arrays.stream(path.split(File.pathSeparator)))
        .filter(path -> !path.isEmpty() && !path.endsWith("test-classes"))
        .distinct()
        .map(Path::of)
        .filter(Files::exists)
        .toArray(Path[]::new);
  }
}
