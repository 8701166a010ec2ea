package dev.rowan.benchmarks.peers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Processes with the same Java and the same classes as this one. */
final class Jvm {
  private Jvm() {}

  /** Runs a class in a new process until it ends, and fails if that does. */
  static void run(Class<?> main, List<String> options, String... arguments)
      throws IOException, InterruptedException {
    int code = command(main, options, arguments).inheritIO().start().waitFor();
    if (code != 0) {
      throw new IllegalStateException(main.getSimpleName() + " ended with " + code);
    }
  }

  /** Starts a class in a new process, whose output is to be read. */
  static Process start(Class<?> main, List<String> options, String... arguments)
      throws IOException {
    return command(main, options, arguments).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private static ProcessBuilder command(Class<?> main, List<String> options, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command);
  }
}
