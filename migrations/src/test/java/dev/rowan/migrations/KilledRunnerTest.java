package dev.rowan.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runners in a process of their own that is killed at any moment, and those that come after. */
final class KilledRunnerTest {

  @Test
  void theNextRunGoesOn(@TempDir Path directory) throws Exception {
    LongMigration migration = new LongMigration(directory);
    KillPoints points = new KillPoints(migration.time(Scratch.open()));
    List<Scratch> group = Stream.generate(Scratch::open).limit(KillPoints.IN_GROUP).toList();
    for (int i = 0; i < KillPoints.GROUPS; i++) {
      group.forEach(Scratch::clear);
      Process runners = start(directory, group, points.delays(i));
      try {
        Thread.sleep(points.kill());
      } finally {
        runners.destroyForcibly().waitFor();
      }
      for (Scratch scratch : group) {
        awaitEnd(scratch);
      }
      points.check(migration, group);
    }
    group.forEach(Scratch::close);
    points.checkThatMostWereCutShort();
  }

  private static Process start(Path directory, List<Scratch> group, List<Long> delays)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(RunnerMain.class.getName(), directory.toString()));
    for (int i = 0; i < group.size(); i++) {
      command.add(String.valueOf(delays.get(i)));
      command.add(address(group.get(i)));
    }
    Process process = new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
    BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
    assertThat(output.readLine()).isEqualTo("ready");
    return process;
  }

  private static String address(Scratch scratch) {
    return scratch.server().jdbcUrl()
        + "?ApplicationName=killed&user="
        + scratch.server().user()
        + "&password="
        + scratch.server().password();
  }

  /** Waits until the server has noticed that the process is gone. */
  private static void awaitEnd(Scratch scratch) throws InterruptedException {
    String sessions =
        "select pid from pg_stat_activity"
            + " where datname = current_database() and application_name = 'killed'";
    while (!scratch.sql(sessions).isEmpty()) {
      Thread.sleep(5);
    }
  }
}
