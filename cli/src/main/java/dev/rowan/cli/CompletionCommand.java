package dev.rowan.cli;

import dev.rowan.cli.console.Exit;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what makes a shell complete the command. */
@Command(
    name = "completion",
    description = "Print a script that makes a shell complete commands and options.")
final class CompletionCommand implements Callable<Integer> {
  /** The shells that are known. */
  enum Shell {
    bash,
    zsh,
    fish
  }

  @Parameters(paramLabel = "<shell>", description = "One of ${COMPLETION-CANDIDATES}.")
  @Nullable Shell shell;

  @Spec @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    CommandLine rowan = Objects.requireNonNull(spec).root().commandLine();
    String script =
        shell == Shell.fish ? FishCompletion.of(rowan) : AutoComplete.bash("rowan", rowan);
    spec.commandLine().getOut().println(script.stripTrailing());
    return Exit.OK;
  }
}
