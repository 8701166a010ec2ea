package dev.rowan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.cli.Shell.Result;
import dev.rowan.testing.PostgresServer;
import dev.rowan.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Types what stands in the guide, from its beginning to its end, and holds what comes against what
 * stands there. {@code -Dgolden.update=true} writes the page anew.
 */
class CliPageTest {
  private static final Path PAGE = Path.of("..", "docs", "cli.md");
  private static final Pattern BLOCK =
      Pattern.compile(
          "(?m)(?:^<!-- file: (?<file>\\S+) -->\n)?^```(?<kind>console|sql)\n(?<text>(?s:.*?))^```");

  private static final String SERVER = "jdbc:postgresql://localhost/";

  @TempDir Path directory;

  @Test
  void everyTranscriptIsTrue() throws IOException {
    String page = Files.readString(PAGE);
    StringBuilder found = new StringBuilder();
    try (TestDatabase database = PostgresServer.shared().newDatabase()) {
      Shell shell = Blog.withEntities(BlogClasses.in(Shell.in(directory))).with(database);
      Matcher block = BLOCK.matcher(page);
      while (block.find()) {
        block.appendReplacement(found, Matcher.quoteReplacement(block(block, shell, database)));
      }
      block.appendTail(found);
    }
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, found);
    }
    assertThat(found.toString()).isEqualTo(page);
  }

  /** The block as it should stand there. */
  private static String block(Matcher block, Shell shell, TestDatabase database) {
    if (block.group("file") != null) {
      shell.file(block.group("file"), block.group("text"));
    }
    if (!block.group("kind").equals("console")) {
      return block.group();
    }
    StringBuilder text = new StringBuilder("```console\n");
    int exit = 0;
    for (String line : block.group("text").lines().filter(l -> l.startsWith("$ ")).toList()) {
      text.append(line).append('\n');
      if (line.equals("$ echo $?")) {
        text.append(exit).append('\n');
      } else {
        String command = line.substring("$ rowan".length()).strip();
        Result result = shell.run(command.replace(SERVER, server(database)));
        exit = result.exit();
        text.append(plain(result.err() + result.out(), shell, database));
      }
    }
    return text + "```";
  }

  private static String server(TestDatabase database) {
    return database.jdbcUrl().replace(database.name(), "");
  }

  /** Without what differs from run to run. */
  private static String plain(String output, Shell shell, TestDatabase database) {
    return output
        .replace(System.lineSeparator(), "\n")
        .replace(shell.directory() + "/", "")
        .replace(server(database), SERVER)
        .replace(database.name(), "blog")
        .replaceAll("in \\d+ ms", "in 12 ms")
        .replaceAll(
            "\\d{4}-\\d\\d-\\d\\d([ T])\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?", "2026-11-21$109:30:00")
        .replaceAll("(\"milliseconds\": )\\d+", "$112")
        .replaceAll("(?m)(postgres  )\\d+$", "$112");
  }
}
