package dev.rowan.testing;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A shell that waits for the end of this process, however it comes, and then stops the server and
 * deletes its files.
 *
 * <p>A shutdown hook does not run when a process is killed or halted, as build tools do with tests
 * that hang; the end of the shell's input comes then too.
 */
final class Watchdog {
  private static final String SCRIPT =
      "trap '' INT TERM HUP; cat >/dev/null; data=$1; shift; \"$@\"; rm -rf \"$data\"";

  private final @Nullable Process shell;

  private Watchdog(@Nullable Process shell) {
    this.shell = shell;
  }

  /** Watches over the server; Windows has no such shell, and there the shutdown hook must do. */
  static Watchdog watch(Path data, List<String> stop) throws IOException {
    if (Platform.current().isWindows()) {
      return new Watchdog(null);
    }
    List<String> command =
        Command.command(List.of("/bin/sh", "-c", SCRIPT, "rowan-watchdog"), data);
    command.addAll(stop);
    return new Watchdog(
        new ProcessBuilder(command)
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD)
            .start());
  }

  /** Ends the watch when the server has been stopped. */
  void release() throws IOException {
    if (shell != null) {
      shell.getOutputStream().close();
    }
  }
}
