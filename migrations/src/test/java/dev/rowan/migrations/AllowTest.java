package dev.rowan.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Migrations with comments for the linter. */
final class AllowTest {

  @Test
  void commentsForTheLinterAreNoMistakes(@TempDir Path directory) {
    Folder folder =
        Folder.in(directory)
            .with("V1__t.sql", "create table t (n int)")
            .with(
                "V2__u.sql",
                "-- rowan: allow rename-table nobody reads it\nalter table t rename to u");
    try (Scratch scratch = Scratch.open()) {
      scratch.migrations(folder).apply();
      assertThat(scratch.tables()).containsExactly("u");
    }
  }
}
