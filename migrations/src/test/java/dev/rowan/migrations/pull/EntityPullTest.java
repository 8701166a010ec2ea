package dev.rowan.migrations.pull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.testing.PostgresServer;
import dev.rowan.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sources of a small library, letter by letter. */
class EntityPullTest {
  private static final Path RESOURCES = Path.of("src/test/resources/dev/rowan/migrations/pull");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"Book", "Author", "Genre"})
  void classes(String name) throws Exception {
    PulledEntities entities = pull(PullOptions.classes("com.example.library"));
    assertThat(text(entities, name)).isEqualTo(expected("classes/" + name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Book", "Author"})
  void records(String name) throws Exception {
    PulledEntities entities = pull(PullOptions.records("com.example.library"));
    assertThat(text(entities, name)).isEqualTo(expected("records/" + name));
  }

  @Test
  void notes() throws Exception {
    assertThat(pull(PullOptions.classes("com.example.library")).notes())
        .extracting(PullNote::toString)
        .containsExactly(
            "book_tags: the junction table has the index, and the foreign keys that cascade, which"
                + " Rowan gives it");
  }

  @Test
  void filesThatAreThereStay() throws Exception {
    PulledEntities entities = pull(PullOptions.classes("com.example.library"));
    Path book = folder.resolve("com/example/library/Book.java");
    assertThat(entities.write(folder)).isEmpty();
    Files.writeString(book, "// mine\n");
    assertThat(entities.write(folder)).containsExactly(book);
    assertThat(book).hasContent("// mine\n");
    entities.overwrite(folder);
    assertThat(book).hasContent(text(entities, "Book"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "com..example", "com.class", "com/example", "1.a", "a b"})
  void noPackage(String name) {
    assertThatThrownBy(() -> PullOptions.classes(name))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("package: " + name);
  }

  private static PulledEntities pull(PullOptions options) throws Exception {
    try (TestDatabase database = PostgresServer.shared().newDatabase();
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(Files.readString(RESOURCES.resolve("library.sql")));
      return EntityPull.pull(connection, options);
    }
  }

  private static String text(PulledEntities entities, String name) {
    return entities.sources().stream()
        .filter(source -> source.path().endsWith("/" + name + ".java"))
        .map(PulledSource::text)
        .findFirst()
        .orElseThrow();
  }

  /** The file without the comments by which the guide finds a part of it. */
  private static String expected(String name) throws IOException {
    return Files.readString(RESOURCES.resolve(name + ".java"))
        .replaceAll("(?m)^ *// (region .*|endregion)\n", "");
  }
}
