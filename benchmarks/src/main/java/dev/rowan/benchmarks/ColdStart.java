package dev.rowan.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.rowan.Database;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The time from the start of a new JVM to the end of reading its first entity. */
final class ColdStart {
  private ColdStart() {}

  /** Starts JVMs for each contender in turn and returns the median times and their difference. */
  static List<String> measure(String url, int runs) throws IOException, InterruptedException {
    List<Double> jdbc = new ArrayList<>();
    List<Double> rowan = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      jdbc.add(run("jdbc", url));
      rowan.add(run("rowan", url));
    }
    return List.of(
        "",
        String.format(
            Locale.ROOT,
            "cold start to the first entity, median of %d: jdbc %.0f ms, rowan %.0f ms: %+.0f ms"
                + " (target: within +50 ms)",
            runs,
            median(jdbc),
            median(rowan),
            median(rowan) - median(jdbc)));
  }

  private static double run(String contender, String url) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ColdStart.class.getName(),
                contender,
                url)
            .inheritIO()
            .start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(contender + " did not start");
    }
    return (System.nanoTime() - start) / 1e6;
  }

  private static double median(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }

  /** The new JVM: the contender's name and the URL of the database. It ends without cleaning up. */
  public static void main(String[] args) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(args[1]);
    config.setMaximumPoolSize(1);
    HikariDataSource pool = new HikariDataSource(config);
    Posts posts = args[0].equals("rowan") ? new RowanPosts(Database.of(pool)) : new JdbcPosts(pool);
    Post post = posts.findById(1);
    Runtime.getRuntime().halt(post.id == 1 ? 0 : 1);
  }
}
