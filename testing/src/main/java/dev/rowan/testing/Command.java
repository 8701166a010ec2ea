package dev.rowan.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs one of PostgreSQL's programs and keeps what it prints. */
final class Command {
  private Command() {}

  /** The exit code of a program and all it printed. */
  record Result(int exitCode, String output) {
    boolean succeeded() {
      return exitCode == 0;
    }
  }

  /**
   * Runs a program to its end; its output goes through a file, as a server that it starts would
   * hold a pipe open.
   */
  static Result run(List<String> prefix, Object... words) throws IOException {
    Path output = Files.createTempFile("rowan-postgres-", ".out");
    try {
      Process process = builder(command(prefix, words)).redirectOutput(output.toFile()).start();
      process.getOutputStream().close();
      return new Result(waitFor(process), Files.readString(output).strip());
    } finally {
      Files.deleteIfExists(output);
    }
  }

  static List<String> command(List<String> prefix, Object... words) {
    List<String> command = new ArrayList<>(prefix);
    for (Object word : words) {
      command.add(word.toString());
    }
    return command;
  }

  /**
   * Runs in the temporary directory, which every account may enter, and speaks English in messages.
   */
  private static ProcessBuilder builder(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.directory(Path.of(System.getProperty("java.io.tmpdir")).toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    builder.environment().put("LC_ALL", "C");
    return builder;
  }

  private static int waitFor(Process process) throws IOException {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException(
          "interrupted while waiting for " + process.info().command().orElse("a program"), e);
    }
  }
}
