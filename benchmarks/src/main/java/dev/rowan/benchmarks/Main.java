package dev.rowan.benchmarks;

import dev.rowan.testing.PostgresServer;
import dev.rowan.testing.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Measures Rowan, and jOOQ where queries are dynamic, against hand-written JDBC and prints a table
 * of ratios; more is better, 1 is as fast. Writes {@code ratios.json} into the folder given by the
 * system property {@code rowan.bench.out}, by default {@code target}.
 *
 * <p>Arguments: none for everything; else any of {@code queries}, {@code start}, {@code processor}
 * and names of workloads such as {@code FIND_BY_ID}; {@code quick} for shorter runs.
 */
public final class Main {
  static final String URL = "rowan.bench.url";

  private Main() {}

  /** Runs what the arguments name. */
  public static void main(String[] args) throws Exception {
    List<String> wanted = new ArrayList<>(List.of(args));
    boolean quick = wanted.remove("quick");
    List<Results> results = new ArrayList<>();
    try (PostgresServer server = PostgresServer.start()) {
      String url = load(url(server.newDatabase()));
      List<String> workloads = workloads(wanted);
      if (!workloads.isEmpty()) {
        results.addAll(queries(url, workloads, quick));
      }
      if (wanted.isEmpty() || wanted.contains("start")) {
        ColdStart.measure(url, quick ? 5 : 21).forEach(System.out::println);
      }
    }
    if (wanted.isEmpty() || wanted.contains("processor")) {
      ProcessorTime.measure(quick ? 1 : 3).forEach(System.out::println);
    }
    if (!results.isEmpty()) {
      write(results);
    }
  }

  private static List<String> workloads(List<String> wanted) {
    List<String> all = Arrays.stream(Workload.values()).map(Workload::name).toList();
    return wanted.isEmpty() || wanted.contains("queries")
        ? all
        : all.stream().filter(wanted::contains).toList();
  }

  private static String url(TestDatabase database) {
    return database.jdbcUrl() + "?user=" + database.user() + "&password=" + database.password();
  }

  private static String load(String url) throws SQLException, IOException {
    try (InputStream schema = Main.class.getResourceAsStream("schema.sql");
        Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      String script = new String(schema.readAllBytes(), StandardCharsets.UTF_8);
      for (String sql : script.split(";\n")) {
        statement.execute(sql);
      }
    }
    return url;
  }

  private static List<Results> queries(String url, List<String> workloads, boolean quick)
      throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(PairedBenchmark.class.getName())
            .param("name", workloads.toArray(String[]::new))
            .jvmArgsAppend("-D" + URL + "=" + url, "-Xms1g", "-Xmx1g")
            .forks(quick ? 1 : 2)
            .warmupIterations(quick ? 3 : 5)
            .measurementIterations(quick ? 5 : 10)
            .warmupTime(TimeValue.seconds(2))
            .measurementTime(TimeValue.seconds(2));
    Collection<RunResult> runs = new Runner(options.build()).run();
    List<Results> results = runs.stream().flatMap(run -> Results.of(run).stream()).toList();
    System.out.println();
    System.out.println(Results.head());
    results.forEach(line -> System.out.println(line.line()));
    return results;
  }

  private static void write(List<Results> results) {
    Path file = Path.of(System.getProperty("rowan.bench.out", "target"), "ratios.json");
    String json =
        results.stream().map(Results::json).collect(Collectors.joining(",\n  ", "[\n  ", "\n]\n"));
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    System.out.println("written: " + file);
  }
}
