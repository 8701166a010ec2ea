package dev.rowan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.cli.Shell.Result;
import dev.rowan.testing.PostgresServer;
import dev.rowan.testing.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where settings come from, and what is said when nobody answers. */
class ConnectionTest {
  private static final TestDatabase DATABASE = PostgresServer.shared().newDatabase();
  private static final String NOWHERE = "jdbc:postgresql://127.0.0.1:1/nowhere";

  private Shell shell;

  @BeforeEach
  void project(@TempDir Path directory) {
    shell = Blog.in(Shell.in(directory));
  }

  @AfterAll
  static void drop() {
    DATABASE.close();
  }

  @Test
  void theEnvironmentIsEnough() {
    works(shell.with(DATABASE), "");
  }

  @Test
  void whatItDoesNotSayStandsInDotEnv() {
    shell.file(
        ".env",
        "DATABASE_URL=%s\nDATABASE_USER=%s\nDATABASE_PASSWORD='%s'\n"
            .formatted(DATABASE.jdbcUrl(), DATABASE.user(), DATABASE.password()));
    works(shell, "");
    assertThat(shell.set("DATABASE_URL", NOWHERE).run("migrate current").exit()).isEqualTo(3);
  }

  @Test
  void aPropertiesFileGoesBeforeTheEnvironment() {
    shell.file(
        "db.properties",
        "url=%s\nuser=%s\npassword=%s\nmaximumPoolSize=3\ndataSource.ApplicationName=ops\n"
            .formatted(DATABASE.jdbcUrl(), DATABASE.user(), DATABASE.password()));
    works(shell.set("DATABASE_URL", NOWHERE), " --config db.properties");
  }

  @Test
  void theCommandLineGoesBeforeAll() {
    shell.file("secret", DATABASE.password() + "\n");
    shell.file("db.properties", "url=" + NOWHERE + "\nuser=nobody\npassword=wrong\n");
    works(
        shell,
        " --config db.properties --password-file secret --user %s --url %s"
            .formatted(DATABASE.user(), DATABASE.jdbcUrl()));
  }

  @Test
  void noServerIsNoConnection() {
    Result result = shell.set("DATABASE_URL", NOWHERE).run("migrate status");
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err().strip())
        .startsWith("rowan: Cannot connect to " + NOWHERE + ": ")
        .doesNotContain("\tat ")
        .hasLineCount(1);
  }

  @Test
  void aWrongPasswordIsNeverPrinted() {
    Shell wrong = shell.with(DATABASE).set("DATABASE_PASSWORD", "s3cr3t-but-wrong");
    for (String command :
        new String[] {"migrate status", "migrate status --stacktrace", "db create", "check"}) {
      Result result = Blog.withEntities(wrong).run(command);
      assertThat(result.exit()).isEqualTo(3);
      assertThat(result.err()).contains("password authentication failed");
      assertThat(result.out() + result.err()).doesNotContain("s3cr3t");
    }
  }

  @Test
  void aPasswordInTheUrlIsNeverPrintedEither() {
    String url = "postgres://ana:s3cr3t@127.0.0.1:1/nowhere?sslmode=disable";
    Result result = shell.run("migrate status --stacktrace --url " + url);
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err()).contains(NOWHERE).doesNotContain("s3cr3t");
  }

  @Test
  void aSettingThatIsWrongIsUsage() {
    for (String url : new String[] {"mysql://localhost/x", "jdbc:postgresql://h/x?sslmod=off"}) {
      Result result = shell.run("migrate status --url " + url);
      assertThat(result.exit()).as(result.err()).isEqualTo(2);
    }
    assertThat(shell.run("migrate status --config nix.properties").exit()).isEqualTo(2);
    assertThat(shell.run("migrate status --password-file nix --url " + NOWHERE).exit())
        .isEqualTo(2);
    shell.file("db.properties", "url=" + NOWHERE + "\nmaximumPoolSiz=3\n");
    Result typo = shell.run("migrate status --config db.properties");
    assertThat(typo.exit()).isEqualTo(2);
    assertThat(typo.err()).contains("maximumPoolSize");
  }

  private static void works(Shell shell, String options) {
    Result result = shell.run("migrate current" + options);
    assertThat(result.exit()).as(result.err()).isZero();
  }
}
