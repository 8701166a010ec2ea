package dev.rowan.benchmarks.peers;

import dev.rowan.testing.PostgresServer;
import dev.rowan.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures Rowan and its peers against hand-written JDBC, prints tables, and writes a JSON file for
 * each into the folder {@code peers} of that which the system property {@code rowan.bench.out}
 * names.
 *
 * <p>Arguments: none for everything; else any of {@code works}, {@code techempower}, {@code start}
 * and {@code processors}, and names of contenders such as {@code hibernate}, beside whom JDBC and
 * Rowan always take part; {@code quick} for shorter runs; {@code check} for no more than the proof
 * that all do the same; {@code --docs} to write tables, plot and JSON into the guide, too, whose
 * folder {@code rowan.bench.docs} names.
 */
public final class Main {
  private Main() {}

  /** Runs what the arguments name. */
  public static void main(String[] args) throws Exception {
    Options options = Options.parse(args);
    Report report = new Report();
    List<Score> scores = new ArrayList<>();
    try (PostgresServer server = PostgresServer.start()) {
      if (!options.works().isEmpty()) {
        Check.all(filled(server), options.contenders(), options.works());
      }
      if (!options.checkOnly()) {
        report.add(Versions.of(filled(server)));
        scores.addAll(measure(server, options, report));
      }
    }
    if (options.wants(Part.PROCESSORS)) {
      report.add(Compilations.measure(options.effort().entities()));
    }
    report.write(Path.of(System.getProperty("rowan.bench.out", "target"), "peers"));
    if (options.docs()) {
      Guide guide = new Guide(Path.of(System.getProperty("rowan.bench.docs", "docs")));
      guide.write(report);
      guide.plot(Part.WORKS.of(scores));
    }
  }

  private static List<Score> measure(PostgresServer server, Options options, Report report)
      throws Exception {
    List<Score> scores = List.of();
    if (!options.works().isEmpty()) {
      scores = Heats.run(filled(server), options);
    }
    for (Part part : List.of(Part.WORKS, Part.TECHEMPOWER)) {
      if (options.wants(part)) {
        report.add(new ScoreTable(part.of(scores)).section(part.title()));
      }
    }
    if (options.wants(Part.START)) {
      String url = filled(server);
      report.add(ColdStarts.measure(url, options.contenders(), options.effort().starts()));
    }
    return scores;
  }

  private static String filled(PostgresServer server) throws SQLException {
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
