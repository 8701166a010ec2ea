package dev.rowan.migrations;

import dev.rowan.testing.PostgresServer;
import dev.rowan.testing.TestDatabase;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A server whose processes can be killed all at once, and that starts again on its files. */
final class CrashingServer implements AutoCloseable {
  private final PostgresServer server = PostgresServer.start(Map.of("synchronous_commit", "on"));
  private final Path data;
  private final List<String> command;

  CrashingServer() throws IOException {
    try (TestDatabase database = server.newDatabase();
        Scratch scratch = new Scratch(database, database.open())) {
      this.data = Path.of(scratch.sql("show data_directory").get(0));
    }
    Path arguments = Path.of("/proc", String.valueOf(pid()), "cmdline");
    this.command = new ArrayList<>(account());
    this.command.addAll(List.of(Files.readString(arguments).split("\0")));
  }

  TestDatabase newDatabase() {
    return server.newDatabase();
  }

  /** Kills all processes of the server. */
  void kill() throws IOException, InterruptedException {
    ProcessHandle main = ProcessHandle.of(pid()).orElseThrow();
    List<ProcessHandle> children = main.descendants().toList();
    main.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
    while (main.isAlive() || children.stream().anyMatch(ProcessHandle::isAlive)) {
      Thread.sleep(1);
    }
    Files.delete(data.resolve("postmaster.pid"));
  }

  /** Starts the server again and waits until it has recovered. */
  void restart(TestDatabase database) throws Exception {
    new ProcessBuilder(command)
        .redirectOutput(Redirect.DISCARD)
        .redirectError(Redirect.DISCARD)
        .start();
    for (int attempt = 0; ; attempt++) {
      try (Connection connection = database.connect()) {
        return;
      } catch (SQLException e) {
        if (attempt == 2000) {
          throw e;
        }
        Thread.sleep(10);
      }
    }
  }

  private long pid() throws IOException {
    return Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
  }

  /** What changes the account for a server that does not run for root, as its owner shows. */
  private List<String> account() throws IOException {
    if (!System.getProperty("user.name").equals("root")) {
      return List.of();
    }
    return Files.getOwner(data).getName().equals("root")
        ? List.of("unshare", "-U", "--")
        : List.of("su", "nobody", "-s", "/bin/sh", "-c", "exec \"$0\" \"$@\"", "--");
  }

  @Override
  public void close() {
    server.close();
  }
}
