package dev.rowan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rowan.cli.Shell.Result;
import dev.rowan.testing.PostgresServer;
import dev.rowan.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rowan pull}, {@code docs} and {@code make}. */
class WriteCommandsTest {
  private final TestDatabase database = PostgresServer.shared().newDatabase();
  @TempDir Path directory;
  private Shell shell;

  @BeforeEach
  void tables() throws SQLException {
    shell = Shell.in(directory).with(database);
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          create table people (id bigint primary key, name text not null, age integer);
          create table pets (
            id bigint primary key, owner_id bigint references people, price money);
          create table flyway_schema_history (installed_rank integer primary key);
          """);
    }
  }

  @AfterEach
  void drop() {
    database.close();
  }

  @Test
  void entitiesAreWritten() {
    Result result = shell.run("pull --package shop.model");
    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(result.out()).contains("pets.price: it is left out", "2 files written");
    Path folder = directory.resolve("src/main/java/shop/model");
    assertThat(folder.resolve("Person.java")).content().contains("public class Person {");
    assertThat(folder).isDirectoryNotContaining("glob:**/Flyway*");
  }

  @Test
  void filesStayUnlessTheyShallNot() {
    shell.file("java/shop/Person.java", "// mine");
    Result kept = shell.run("pull --package shop --sources java --records --json");
    JsonNode json = kept.json();
    assertThat(json.get("files").asInt()).isEqualTo(1);
    assertThat(json.get("kept").get(0).asText()).isEqualTo("shop/Person.java");
    assertThat(directory.resolve("java/shop/Person.java")).hasContent("// mine");
    assertThat(shell.run("pull --package shop --sources java --overwrite").exit()).isZero();
    assertThat(directory.resolve("java/shop/Person.java")).content().contains("class Person");
  }

  @Test
  void aPackageIsAName() {
    assertThat(shell.run("pull --package a..b").exit()).isEqualTo(2);
    assertThat(shell.run("pull").exit()).isEqualTo(2);
  }

  @Test
  void aPageIsWritten() {
    Result result = shell.run("docs --output doc/db.html --title Pets&people");
    assertThat(result.exit()).as(result.err()).isZero();
    assertThat(directory.resolve("doc/db.html"))
        .content()
        .contains("<title>Pets&amp;people</title>", "owner_id")
        .doesNotContain("flyway");
  }

  @Test
  void anEntityIsBegunOnce() {
    String command = "make entity Post title:string author:User --package blog --soft-delete";
    assertThat(shell.run(command).exit()).isZero();
    Path file = directory.resolve("src/main/java/blog/Post.java");
    assertThat(file).content().contains("public String title;", "@SoftDelete");
    shell.file("src/main/java/blog/Post.java", "// mine");
    assertThat(shell.run(command).exit()).isEqualTo(5);
    assertThat(file).hasContent("// mine");
  }

  @Test
  void aFieldMustBeUnderstood() {
    Result result = shell.run("make entity Post title:strng --package blog");
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("\"strng\" is no type");
    assertThat(shell.run("make entity post --package blog").exit()).isEqualTo(2);
  }

  @Test
  void migrationsFollowEachOther() {
    assertThat(shell.run("make migration first").exit()).isZero();
    assertThat(shell.run("make migration second").out()).contains("V2__second.sql");
  }

  @Test
  void aMigrationIsBegunWithWhatUndoesIt() {
    Path folder = directory.resolve("src/main/resources/db/migration");
    assertThat(shell.run("make migration first").out())
        .contains("Nothing undoes it until U1__first.sql beside it does; --undo begins both");
    assertThat(folder.resolve("U1__first.sql")).doesNotExist();
    assertThat(shell.run("make migration second --undo").out())
        .contains("V2__second.sql written", "U2__second.sql written");
    assertThat(folder.resolve("V2__second.sql")).hasContent("-- second");
    assertThat(folder.resolve("U2__second.sql")).hasContent("-- undoes: second");
  }

  @Test
  void aListenerIsForAnEntityThatIsThere() {
    String listener = "make listener PostListener --package blog --for ";
    Result unknown = shell.run(listener + "Post");
    assertThat(unknown.exit()).isEqualTo(2);
    assertThat(unknown.err())
        .contains("There is no Post.java in src/main/java/blog; a class of another package");
    assertThat(directory.resolve("src/main/java/blog/PostListener.java")).doesNotExist();
    assertThat(shell.run(listener + "Post --sources made").err())
        .contains("in made/blog or src/main/java/blog;");
    assertThat(shell.run("make entity Post title:string --package blog").exit()).isZero();
    assertThat(shell.run(listener + "Post --sources made").exit()).isZero();
    assertThat(shell.run(listener + "Post").exit()).isZero();
    assertThat(shell.run("make listener L --package blog --for other.Post").exit()).isZero();
  }
}
