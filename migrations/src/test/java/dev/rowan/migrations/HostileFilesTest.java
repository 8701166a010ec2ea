package dev.rowan.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders as they are found in the wild. */
final class HostileFilesTest {
  private final Scratch scratch = Scratch.open();
  private Folder folder;
  private Migrations migrations;

  @BeforeEach
  void folder(@TempDir Path directory) {
    folder = Folder.in(directory);
    migrations = scratch.migrations(folder);
  }

  @AfterEach
  void close() {
    scratch.close();
  }

  @Test
  void takesMarksAndLineEndsOfAllKinds() {
    folder
        .with(
            "V1__bom.sql",
            "\uFEFFcreate table bom (a int);\r\n-- \u00e9\r\ninsert into bom values (1);\r\n")
        .with("V2__mac.sql", "create table mac (a int); -- mac\rinsert into mac values (1)")
        .with("V3__empty.sql", "")
        .with("V4__comment.sql", "-- nothing")
        .with("V5__name with spaces & ' quotes.sql", "select 1")
        .with("V6__ünïcode 漢字.sql", "create table \"ünïcode 漢字\" ()")
        .with("README.md", "not a script");
    assertThat(migrations.apply().migrations()).hasSize(6);
    assertThat(scratch.sql("select a from bom")).containsExactly("1");
    assertThat(migrations.validate()).isEmpty();
  }

  @Test
  void runsHugeFiles() {
    StringBuilder script = new StringBuilder("create table huge (a int, b text);\n");
    String text = "x".repeat(1000);
    for (int i = 0; i < 20; i++) {
      script.append("insert into huge values ");
      for (int j = 0; j < 1000; j++) {
        script
            .append(j == 0 ? "" : ",\n")
            .append('(')
            .append(j)
            .append(", '")
            .append(text)
            .append("')");
      }
      script.append(";\n");
    }
    folder.with("V1__huge.sql", script.toString());
    migrations.apply();
    assertThat(scratch.sql("select count(*) from huge")).containsExactly("20000");
    folder.with("V2__bad.sql", "select '" + text.repeat(1000) + "' || nix");
    assertThatThrownBy(migrations::apply)
        .satisfies(e -> assertThat(e.getMessage().length()).isLessThan(1000));
  }

  @Test
  void saysAllThatIsWrongWithFiles() throws IOException {
    folder
        .with("V1_one.sql", "select 1")
        .with("v2__lower.sql", "select 1")
        .with("V__none.sql", "select 1")
        .with("V3__.sql", "select 1")
        .with("V4__caps.SQL", "select 1")
        .with("afterMigrate.sql", "select 1")
        .with(
            "V5__latin.sql", "select 1;\nselect 'caf\u00e9'".getBytes(StandardCharsets.ISO_8859_1))
        .with("V6__utf16.sql", "select 1".getBytes(StandardCharsets.UTF_16))
        .with("V7__header.sql", "-- rowan: no transactions\nselect 1")
        .with("V8__conf.sql", "select 1")
        .with("V8__conf.sql.conf", "shouldExecute=${x}");
    Files.createSymbolicLink(folder.path().resolve("V9__nowhere.sql"), Path.of("/nowhere.sql"));
    assertThat(migrations.validate())
        .extracting(problem -> problem.kind() + " " + problem.script())
        .containsExactlyInAnyOrder(
            "NAME V1_one.sql",
            "NAME v2__lower.sql",
            "NAME V__none.sql",
            "NAME V3__.sql",
            "NAME V4__caps.SQL",
            "NAME afterMigrate.sql",
            "UNREADABLE V5__latin.sql",
            "UNREADABLE V6__utf16.sql",
            "SYNTAX V7__header.sql",
            "SYNTAX V8__conf.sql",
            "UNREADABLE V9__nowhere.sql");
    assertThat(migrations.validate())
        .extracting(MigrationProblem::toString)
        .anyMatch(text -> text.startsWith("V5__latin.sql: it is not in UTF-8: line 2, byte 21"))
        .anyMatch(text -> text.startsWith("afterMigrate.sql: this is a callback of Flyway"));
    assertThatThrownBy(migrations::apply).isInstanceOf(MigrationException.class);
  }

  @Test
  void followsLinksAndSeesCircles(@TempDir Path other) throws IOException {
    Folder.in(other).with("V1__a.sql", "create table a ()");
    Files.createSymbolicLink(folder.path().resolve("linked"), other);
    Files.createSymbolicLink(folder.path().resolve("V2__b.sql"), other.resolve("b"));
    Files.writeString(other.resolve("b"), "create table b ()");
    assertThat(migrations.apply().migrations())
        .extracting(AppliedMigration::script)
        .containsExactly("linked/V1__a.sql", "V2__b.sql");
    Files.createSymbolicLink(other.resolve("circle"), folder.path());
    assertThat(migrations.validate())
        .extracting(MigrationProblem::kind)
        .containsExactly(MigrationProblem.Kind.UNREADABLE);
  }

  @Test
  void saysThatAFileCannotBeRead() throws IOException {
    // Not even root can read a folder as a file.
    Files.createDirectory(folder.path().resolve("V1__a.sql"));
    folder.with("V2__b.sql", "select 1");
    assertThat(migrations.apply().migrations()).hasSize(1);
    assertThatThrownBy(() -> Migrations.of(scratch.db()).folder(Path.of("/nowhere")).apply())
        .hasMessage("There is no folder /nowhere");
    assertThatThrownBy(() -> Migrations.of(scratch.db()).resources("no/such").apply())
        .hasMessageStartingWith("There is no folder no/such on the class path");
  }

  @Test
  void readsScriptsFromArchives(@TempDir Path directory) throws IOException {
    Path jar = directory.resolve("a b.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (String name :
          List.of("db/", "db/migration/", "db/migration/V1__a.sql", "db/migration/sub/V2__b.sql")) {
        out.putNextEntry(new JarEntry(name));
        if (name.endsWith(".sql")) {
          out.write("select 1".getBytes(StandardCharsets.UTF_8));
        }
        out.closeEntry();
      }
    }
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
      assertThat(
              Migrations.of(scratch.db()).resources(loader, "/db/migration/").apply().migrations())
          .extracting(AppliedMigration::script)
          .containsExactly("V1__a.sql", "sub/V2__b.sql");
    }
  }
}
