package dev.rowan.benchmarks.peers;

import dev.rowan.testing.PostgresServer;
import dev.rowan.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures Rowan and its peers against hand-written JDBC, prints tables and writes {@code
 * peers.json} into the folder given by the system property {@code rowan.bench.out}.
 *
 * <p>Arguments: none for everything; else any of {@code queries} and names of contenders such as
 * {@code hibernate}, beside whom JDBC and Rowan always take part; {@code quick} for shorter runs;
 * {@code check} for no more than the proof that all do the same; {@code --docs} to write the tables
 * and the plot into the guide, too.
 */
public final class Main {
  private Main() {}

  /** Runs what the arguments name. */
  public static void main(String[] args) throws Exception {
    List<String> wanted = new ArrayList<>(List.of(args));
    boolean docs = wanted.remove("--docs");
    Effort effort = wanted.remove("quick") ? Effort.QUICK : Effort.FULL;
    boolean checkOnly = wanted.remove("check");
    List<Contender> contenders = contenders(wanted);
    Report report = new Report();
    List<Score> scores = new ArrayList<>();
    try (PostgresServer server = PostgresServer.start()) {
      Check.all(filled(server), contenders, Work.all());
      if (!checkOnly) {
        String url = filled(server);
        report.add(Versions.of(url));
        scores.addAll(Heats.run(url, contenders, Work.all(), effort));
        report.add(new ScoreTable(scores).section());
      }
    }
    report.write(Path.of(System.getProperty("rowan.bench.out", "target"), "peers.json"));
    if (docs) {
      Path folder = Path.of(System.getProperty("rowan.bench.docs", "docs"));
      Files.writeString(folder.resolve("benchmarks.svg"), Plot.of(scores));
      report.writeInto(folder.resolve("benchmarks.md"));
      report.write(folder.resolve("benchmarks.json"));
    }
  }

  private static List<Contender> contenders(List<String> wanted) {
    List<Contender> named = new ArrayList<>();
    for (Contender contender : Contender.values()) {
      if (wanted.remove(contender.name().toLowerCase(Locale.ROOT))) {
        named.add(contender);
      }
    }
    if (named.isEmpty()) {
      return List.of(Contender.values());
    }
    named.removeAll(List.of(Contender.JDBC, Contender.ROWAN));
    named.addAll(0, List.of(Contender.JDBC, Contender.ROWAN));
    return named;
  }

  private static String filled(PostgresServer server) throws Exception {
    TestDatabase database = server.newDatabase();
    String url =
        database.jdbcUrl()
            + "?reWriteBatchedInserts=true&user="
            + database.user()
            + "&password="
            + database.password();
    Pools.fill(url);
    return url;
  }
}
