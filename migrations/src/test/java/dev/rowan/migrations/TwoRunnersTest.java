package dev.rowan.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runners that start together on one database. */
final class TwoRunnersTest {

  /** The common pool may have a single thread, in which one would run after the other. */
  private static final Executor THREADS = run -> new Thread(run).start();

  @Test
  void eachMigrationRunsOnce(@TempDir Path directory) {
    Folder folder = Folder.in(directory).with("V0__log.sql", "create table log (n int)");
    for (int i = 1; i <= 40; i++) {
      folder.with("V" + i + "__n.sql", "insert into log values (" + i + "); select pg_sleep(0.01)");
    }
    try (Scratch scratch = Scratch.open();
        Database second = scratch.server().open()) {
      List<MigrationEvent> events = Collections.synchronizedList(new ArrayList<>());
      CompletableFuture<MigrationRun> a =
          CompletableFuture.supplyAsync(
              () -> scratch.migrations(folder).listener(events::add).apply(), THREADS);
      CompletableFuture<MigrationRun> b =
          CompletableFuture.supplyAsync(
              () -> Migrations.of(second).folder(directory).listener(events::add).apply(), THREADS);
      assertThat(a.join().migrations().size() + b.join().migrations().size()).isEqualTo(41);
      assertThat(scratch.sql("select count(*), count(distinct n) from log"))
          .containsExactly("40,40");
      assertThat(events).anyMatch(MigrationEvent.Waiting.class::isInstance);
    }
  }

  @Test
  void givesUpWaitingAndSaysForWhom(@TempDir Path directory) throws Exception {
    Folder folder = Folder.in(directory).with("V1__a.sql", "create table a ()");
    try (Scratch scratch = Scratch.open();
        Connection other = scratch.server().connect();
        Statement statement = other.createStatement()) {
      other.setAutoCommit(true);
      long key = 77431708279161L + "\"public\".\"flyway_schema_history\"".hashCode();
      statement.execute("set application_name = 'flyway'");
      statement.execute("select pg_advisory_lock(" + key + ")");
      Migrations migrations =
          scratch
              .migrations(folder)
              .options(MigrationOptions.DEFAULTS.patience(Duration.ofMillis(300)));
      assertThatThrownBy(migrations::apply)
          .hasMessageMatching(
              "Another runner \\(pid \\d+, postgres, flyway\\) is at work since 0 s; nothing was run");
      statement.execute("select pg_advisory_unlock(" + key + ")");
      assertThat(migrations.apply().migrations()).hasSize(1);
    }
  }
}
