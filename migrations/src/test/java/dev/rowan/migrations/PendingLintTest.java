package dev.rowan.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.migrations.lint.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the linter says of migrations that are pending. */
final class PendingLintTest {
  private final Scratch scratch = Scratch.open();
  private Folder folder;

  @BeforeEach
  void folder(@TempDir Path directory) {
    folder = Folder.in(directory).with("V1__t.sql", "create table t (n int, c varchar(9))");
    scratch.migrations(folder).apply();
  }

  @AfterEach
  void close() {
    scratch.close();
  }

  @Test
  void looksAtWhatIsPendingWithTheSchemaAtHand() {
    folder
        .with("V2__longer.sql", "alter table t alter c type varchar(20)")
        .with("V3__index.sql", "create index t_n on t (n)")
        .with("V4__index.sql", "create index concurrently t_c on t (c)")
        .with("V4__index.sql.conf", "executeInTransaction=false");
    Migrations migrations = scratch.migrations(folder);
    // region lint
    Map<String, List<Finding>> findings = migrations.lint();
    // endregion
    assertThat(findings).containsOnlyKeys("V3__index.sql");
    assertThat(scratch.tables()).containsExactly("t");
  }

  @Test
  void commentsForTheLinterAreNoMistakes() {
    folder.with("V2__u.sql", "-- rowan: allow rename-table not read\nalter table t rename to u");
    assertThat(scratch.migrations(folder).lint()).isEmpty();
    scratch.migrations(folder).apply();
    assertThat(scratch.tables()).containsExactly("u");
  }
}
