package dev.rowan.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.errors.DataException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is killed at any moment of some runs, and those after it has started again. */
final class KilledServerTest {
  private static final Executor THREADS = task -> new Thread(task).start();

  @Test
  void theNextRunGoesOn(@TempDir Path directory) throws Exception {
    LongMigration migration = new LongMigration(directory);
    try (CrashingServer server = new CrashingServer()) {
      KillPoints points = new KillPoints(migration.time(Scratch.on(server.newDatabase())));
      List<Scratch> group =
          Stream.generate(server::newDatabase).limit(KillPoints.IN_GROUP).map(Scratch::on).toList();
      for (int i = 0; i < KillPoints.GROUPS; i++) {
        group.forEach(Scratch::clear);
        List<CompletableFuture<MigrationRun>> runs = start(migration, group, points.delays(i));
        Thread.sleep(points.kill());
        server.kill();
        for (CompletableFuture<MigrationRun> run : runs) {
          assertThat(
                  run.handle((done, failure) -> failure == null ? null : failure.getCause()).join())
              .satisfiesAnyOf(
                  failure -> assertThat(failure).isNull(),
                  failure -> assertThat(failure).isInstanceOf(DataException.class));
        }
        server.restart(group.get(0).server());
        points.check(migration, group);
      }
      group.forEach(Scratch::close);
      points.checkThatMostWereCutShort();
    }
  }

  private static List<CompletableFuture<MigrationRun>> start(
      LongMigration migration, List<Scratch> group, List<Long> delays) {
    List<CompletableFuture<MigrationRun>> runs = new ArrayList<>();
    for (int i = 0; i < group.size(); i++) {
      Executor later =
          CompletableFuture.delayedExecutor(delays.get(i), TimeUnit.MILLISECONDS, THREADS);
      runs.add(CompletableFuture.supplyAsync(migration.on(group.get(i).db())::apply, later));
    }
    return runs;
  }
}
