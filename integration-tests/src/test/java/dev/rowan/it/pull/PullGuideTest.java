package dev.rowan.it.pull;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.migrations.pull.EntityPull;
import dev.rowan.migrations.pull.PullNote;
import dev.rowan.migrations.pull.PullOptions;
import dev.rowan.migrations.pull.PulledEntities;
import dev.rowan.testing.PostgresServer;
import dev.rowan.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of the guide about entities that are pulled. */
class PullGuideTest {
  private static final Path LIBRARY =
      Path.of("../migrations/src/test/resources/dev/rowan/migrations/pull/library.sql");

  @TempDir Path folder;

  @Test
  void pull() throws Exception {
    try (TestDatabase database = PostgresServer.shared().newDatabase();
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(Files.readString(LIBRARY));
      // region pull
      PulledEntities entities =
          EntityPull.pull(connection, PullOptions.classes("com.example.library"));
      List<Path> kept = entities.write(folder);
      for (PullNote note : entities.notes()) {
        System.out.println(note.place() + ": " + note.reason());
      }
      // endregion
      assertThat(kept).isEmpty();
      assertThat(folder.resolve("com/example/library/Book.java")).exists();
    }
  }
}
