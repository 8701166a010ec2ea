package dev.rowan.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code rowan} itself. */
@Command(
    name = "rowan",
    description = "Migrations, differences and checks of PostgreSQL databases and their entities.",
    subcommands = HelpCommand.class,
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    sortOptions = false,
    footer = {
      "",
      "The database is that of --url, or of DATABASE_URL in the environment or .env.",
      "Exit codes: 0 done, 1 something was found, 2 wrong usage, 3 no connection,",
      "4 failed, 5 refused without --yes or --force, 130 interrupted."
    })
final class RowanCommand {
  @Option(
      names = "--stacktrace",
      scope = ScopeType.INHERIT,
      description = "Show where a failure comes from.")
  boolean stacktrace;
}
