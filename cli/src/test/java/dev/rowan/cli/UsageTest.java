package dev.rowan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.cli.Shell.Result;
import dev.rowan.cli.console.Surroundings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What needs no database: help, versions, completion, and mistakes on the command line. */
class UsageTest {
  @TempDir Path directory;

  @Test
  void withoutAWordItHelps() {
    Result result = run("");
    assertThat(result.exit()).isZero();
    assertThat(result.out()).contains("Usage: rowan", "migrate", "db", "Exit codes");
    assertThat(result).isEqualTo(run("help")).isEqualTo(run("--help"));
  }

  @Test
  void eachCommandSaysWhatItDoes() {
    List<String> commands = commands(Commands.all(Surroundings.ofProcess()), "");
    assertThat(commands).contains("diff", "check queries", "migrate up");
    for (String command : commands) {
      for (String help : List.of(command + " --help", command + " -h")) {
        Result result = run(help);
        assertThat(result.exit()).as(help + ": " + result.err()).isZero();
        assertThat(result.out()).contains("Usage: rowan " + command, "-h, --help");
      }
    }
  }

  @Test
  void itsVersionIsThatOfTheBuild() {
    assertThat(run("--version").out()).matches("rowan \\d+\\.\\d+\\.\\d+.*\\R");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"migrat", "migrate stats", "migrate up --stp 1", "db drp", "schema --jsn"})
  void aMistypedWordIsNamedWithWhatWasMeant(String command) {
    Result result = run(command);
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .startsWith("rowan: ")
        .containsAnyOf("Did you mean", "Possible solutions")
        .contains("--help");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "migrate", "migrate to", "migrate to x", "migrate up --step x", "migrate down --step 0",
        "migrate status", "db create", "completion", "completion cmd", "schema"
      })
  void whatIsMissingOrWrongIsUsage(String command) {
    Result result = run(command);
    assertThat(result.exit()).as(result.err()).isEqualTo(2);
    assertThat(result.err()).startsWith("rowan: ").doesNotContain("\tat ");
  }

  @Test
  void whereItComesFromIsShownOnDemandAlone() {
    assertThat(run("migrate status --stacktrace").err()).contains("\tat dev.rowan.cli");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void shellsAreTaughtAllCommands(String shell) {
    Result result = run("completion " + shell);
    assertThat(result.exit()).isZero();
    assertThat(result.out()).contains("migrate", "status", "password-file");
  }

  private static List<String> commands(CommandLine parent, String path) {
    List<String> all = new ArrayList<>();
    parent
        .getSubcommands()
        .forEach(
            (name, command) -> {
              all.add(path + name);
              all.addAll(commands(command, path + name + " "));
            });
    return all;
  }

  private Result run(String command) {
    return Shell.in(directory).run(command);
  }
}
