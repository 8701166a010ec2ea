package dev.rowan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rowan.testing.PostgresServer;
import dev.rowan.testing.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The jar, as a process of its own. */
@Timeout(120)
class RowanJarIT {
  private static final String SLEEP =
      "create table half (id int);\ninsert into half values (1);\nselect pg_sleep(60);\n";

  private final TestDatabase database = PostgresServer.shared().newDatabase();
  private Path directory;

  @BeforeEach
  void project(@TempDir Path folder) {
    directory = folder;
    Blog.in(Shell.in(folder));
  }

  @AfterEach
  void drop() {
    database.close();
  }

  @Test
  void itRunsByItselfAndSaysNothingElse() throws Exception {
    Process version = start("--version");
    assertThat(out(version)).matches("rowan \\d+\\.\\d+\\.\\d+\\S*\\R");
    assertThat(err(version)).isEmpty();
    assertThat(version.waitFor()).isZero();
  }

  @Test
  void itMigrates() throws Exception {
    Process up = start("migrate", "up");
    assertThat(out(up)).endsWith("The database is at version 2" + System.lineSeparator());
    assertThat(err(up).lines())
        .containsExactly("V1__users.sql: applying", "V2__posts.sql: applying");
    assertThat(up.waitFor()).isZero();
    assertThat(out(start("migrate", "status"))).contains("applied").doesNotContain("\u001b[");
  }

  @Test
  void whereNobodyCanAnswerItDoesNotAsk() throws Exception {
    Process reset = start("migrate", "reset");
    assertThat(reset.waitFor()).isEqualTo(5);
    assertThat(err(reset)).contains("--yes").doesNotContain("[y/N]");
  }

  @Test
  void usersTextIsUtf8() throws Exception {
    Files.writeString(directory.resolve("db/migration/V3__größer.sql"), "select 'ö';\n");
    assertThat(out(start("migrate", "pending", "--json"))).contains("\"größer\"");
  }

  @Test
  void interruptedItRollsBack() throws Exception {
    assumeTrue(isInterruptible(), "SIGINT is ignored here, and so in every process below");
    ends("INT", 130);
  }

  @Test
  void terminatedItRollsBack() throws Exception {
    ends("TERM", 143);
  }

  @Test
  void theScriptStartsItFromAnywhere() throws Exception {
    Path link = Files.createSymbolicLink(directory.resolve("a link"), script());
    Process version = start(List.of(link.toString()), "--version");
    assertThat(out(version)).matches("rowan \\d+\\.\\d+\\.\\d+\\S*\\R");
    assertThat(err(version)).isEmpty();
    Process wrong = start(List.of("sh", script().toString()), "migrate", "two words");
    assertThat(out(wrong)).isEmpty();
    assertThat(err(wrong)).contains("Unmatched argument at index 1: 'two words'");
    assertThat(wrong.waitFor()).isEqualTo(2);
  }

  @Test
  void theScriptKeepsAnArchiveWhereJavaDoes() throws Exception {
    for (int i = 0; i < 2; i++) {
      Process status = start(List.of(script().toString()), "migrate", "status");
      assertThat(out(status)).contains("users", "posts");
      assertThat(err(status)).isEmpty();
    }
    Path cache = Files.createDirectories(directory.resolve("cache"));
    try (Stream<Path> files = Files.walk(cache)) {
      long archives = files.filter(file -> file.toString().endsWith(".jsa")).count();
      assertThat(archives).isEqualTo(Runtime.version().feature() < 19 ? 0 : 1);
    }
  }

  @Test
  void withoutJavaTheScriptSaysSo() throws Exception {
    ProcessBuilder builder = new ProcessBuilder(script().toString(), "--version");
    builder.environment().put("JAVA_HOME", directory.toString());
    Process process = builder.start();
    assertThat(err(process)).startsWith("rowan: No Java is found").hasLineCount(1);
    assertThat(process.waitFor()).isEqualTo(2);
  }

  private static Path script() {
    return Path.of(System.getProperty("rowan.jar")).resolveSibling("rowan");
  }

  private void ends(String signal, int exit) throws Exception {
    Files.writeString(directory.resolve("db/migration/V3__half.sql"), SLEEP);
    Process up = start("migrate", "up");
    while (!isSleeping()) {
      assertThat(up.isAlive()).as("it runs").isTrue();
      Thread.sleep(50);
    }
    new ProcessBuilder("kill", "-" + signal, String.valueOf(up.pid())).start().waitFor();
    String err = err(up);
    assertThat(up.waitFor()).as(err).isEqualTo(exit);
    assertThat(err).contains("rowan: interrupted").contains("rolled back").doesNotContain("\tat ");
    assertThat(isSleeping()).isFalse();
    assertThat(query("select to_regclass('half')")).isNull();
    assertThat(query("select max(version) from flyway_schema_history where success"))
        .isEqualTo("2");
  }

  /** Whether this process, and those that it starts, end when they are interrupted. */
  private static boolean isInterruptible() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return false;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("SigIgn:"))
        .map(line -> Long.parseUnsignedLong(line.substring(7).strip(), 16))
        .noneMatch(mask -> (mask & 2) != 0);
  }

  private boolean isSleeping() throws SQLException {
    String count =
        query(
            "select count(*) from pg_stat_activity where state = 'active' and query like"
                + " 'select pg_sleep%' and datname = current_database()");
    return !"0".equals(count);
  }

  private String query(String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  private Process start(String... arguments) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return start(List.of(java, "-jar", System.getProperty("rowan.jar")), arguments);
  }

  private Process start(List<String> program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(program);
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("DATABASE_"));
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("XDG_CACHE_HOME", directory.resolve("cache").toString());
    builder.environment().put("DATABASE_URL", database.jdbcUrl());
    builder.environment().put("DATABASE_USER", database.user());
    builder.environment().put("DATABASE_PASSWORD", database.password());
    Process process = builder.start();
    process.getOutputStream().close();
    return process;
  }

  private static String out(Process process) throws Exception {
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return text;
  }

  private static String err(Process process) throws IOException {
    return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
