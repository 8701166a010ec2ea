package dev.rowan.cli;

import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The completion of fish, which picocli does not write. */
final class FishCompletion {
  private final StringBuilder script = new StringBuilder("# fish completion for rowan\n");

  private FishCompletion() {}

  static String of(CommandLine rowan) {
    FishCompletion fish = new FishCompletion();
    fish.line("complete -c rowan -f");
    fish.add(rowan.getCommandSpec(), List.of());
    return fish.script.toString();
  }

  private void add(CommandSpec command, List<String> path) {
    String condition = condition(command, path);
    command
        .subcommands()
        .forEach(
            (name, sub) ->
                line(
                    "complete -c rowan -n '%s' -a %s -d '%s'"
                        .formatted(condition, name, description(sub.getCommandSpec()))));
    for (OptionSpec option : command.options()) {
      line(
          "complete -c rowan -n '%s' -l %s%s -d '%s'"
              .formatted(
                  condition,
                  option.longestName().replaceFirst("^-+", ""),
                  option.arity().max() == 0 ? "" : " -r",
                  quoted(String.join(" ", option.description()))));
    }
    command.subcommands().forEach((name, sub) -> add(sub.getCommandSpec(), append(path, name)));
  }

  /** The words of the path stand there, and none of the commands below it. */
  private static String condition(CommandSpec command, List<String> path) {
    StringBuilder condition = new StringBuilder("true");
    path.forEach(word -> condition.append("; and __fish_seen_subcommand_from ").append(word));
    if (!command.subcommands().isEmpty()) {
      condition
          .append("; and not __fish_seen_subcommand_from ")
          .append(String.join(" ", command.subcommands().keySet()));
    }
    return condition.toString();
  }

  private static List<String> append(List<String> path, String name) {
    return Stream.concat(path.stream(), Stream.of(name)).toList();
  }

  private static String description(CommandSpec command) {
    return quoted(String.join(" ", command.usageMessage().description()));
  }

  private static String quoted(String text) {
    return text.replace("\\", "\\\\").replace("'", "\\'");
  }

  private void line(String text) {
    script.append(text).append('\n');
  }
}
