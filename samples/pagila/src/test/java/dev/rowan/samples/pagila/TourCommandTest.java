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
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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
      Outcome outcome = tour(empty);
      assertThat(outcome.output())
          .contains("46,268 rows.", "ACADEMY DINOSAUR", "sql> select count(*) from actor")
          .contains(" 4 statements for the plan for 4 films")
          .contains(" 4 statements for the loop")
          .contains("did you mean \"customer\"?");
      assertThat(outcome.exitCode()).isZero();
    }
  }

  @Test
  void aDatabaseThatIsNotEmptyIsLeftAsItIs()
      throws SQLException, IOException, InterruptedException {
    try (TestDatabase full = PostgresServer.shared().newDatabase();
        Connection connection = full.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("create table actor (name text)");
      Outcome outcome = tour(full);
      assertThat(outcome.output().lines().filter(line -> !line.startsWith("SLF4J")))
          .singleElement()
          .asString()
          .contains("is not empty", "has 1 ", "public.actor", "create an empty one")
          .doesNotContain("Exception");
      assertThat(outcome.exitCode()).isEqualTo(1);
      try (ResultSet tables =
          statement.executeQuery("select count(*) from pg_tables where schemaname = 'public'")) {
        assertThat(tables.next()).isTrue();
        assertThat(tables.getInt(1)).isEqualTo(1);
      }
    }
  }

  private record Outcome(int exitCode, String output) {}

  private Outcome tour(TestDatabase database) throws IOException, InterruptedException {
    Path output = directory.resolve("output");
    ProcessBuilder command =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
            "--module-path",
            modulePath(),
            "--module",
            MODULE + "/" + Tour.class.getName());
    command.environment().put("DATABASE_URL", database.jdbcUrl());
    command.environment().put("DATABASE_USER", database.user());
    command.environment().put("DATABASE_PASSWORD", database.password());
    command.redirectErrorStream(true).redirectOutput(output.toFile());
    Process process = command.start();
    boolean ended = process.waitFor(2, TimeUnit.MINUTES);
    process.destroyForcibly();
    assertThat(ended).isTrue();
    return new Outcome(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
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
