package dev.rowan.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One running server: its files, its port, its log, its end. */
final class ServerProcess {
  private static final int ATTEMPTS = 5;
  private static final int LOG_LINES = 20;

  private final Installation installation;
  private final Path data;
  private final int port;
  private @Nullable Watchdog watchdog;

  private ServerProcess(Installation installation, Path data, int port) {
    this.installation = installation;
    this.data = data;
    this.port = port;
  }

  /**
   * Starts a server on a free port; when another process takes the port first, tries the next one.
   */
  static ServerProcess start(Installation installation, Map<String, String> settings)
      throws IOException {
    Path data = Files.createTempDirectory(installation.home(), "server-").toAbsolutePath();
    try {
      installation.cluster(data);
      for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
        ServerProcess server = new ServerProcess(installation, data, freePort());
        if (server.startsWith(settings)) {
          return server.watched();
        }
      }
      throw new IOException("no free port after " + ATTEMPTS + " attempts");
    } catch (IOException e) {
      Directories.delete(data);
      throw e;
    }
  }

  int port() {
    return port;
  }

  boolean isAlive() {
    return isAlive(data);
  }

  /**
   * Whether the main process of the server with these files lives, as its own note of the process
   * id says.
   */
  static boolean isAlive(Path data) {
    try {
      String pid = Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip();
      return ProcessHandle.of(Long.parseLong(pid)).map(ProcessHandle::isAlive).orElse(false);
    } catch (IOException e) {
      return false;
    }
  }

  /** The last lines of the server's log, or an empty text when there are none. */
  String log() {
    try {
      List<String> lines = Files.readAllLines(logFile());
      return String.join("\n", lines.subList(Math.max(0, lines.size() - LOG_LINES), lines.size()));
    } catch (IOException e) {
      return "";
    }
  }

  /** Stops the server at once, cutting its connections, and deletes its files. */
  void stop() throws IOException {
    Command.run(List.of(), stopCommand().toArray());
    Directories.delete(data);
    if (watchdog != null) {
      watchdog.release();
    }
  }

  private boolean startsWith(Map<String, String> settings) throws IOException {
    Command.Result start =
        Command.run(
            installation.account().prefix(),
            installation.program("pg_ctl"),
            "start",
            "--wait",
            "--timeout=120",
            "--pgdata=" + data,
            "--log=" + logFile(),
            "--options=" + options(settings));
    String log = log();
    if (!start.succeeded() && !log.contains("could not create any TCP/IP sockets")) {
      throw new IOException(start.output() + "\n" + log);
    }
    return start.succeeded();
  }

  private ServerProcess watched() throws IOException {
    watchdog = Watchdog.watch(data, stopCommand());
    return this;
  }

  private String options(Map<String, String> settings) {
    return "-p "
        + port
        + settings.entrySet().stream()
            .map(setting -> " -c " + quoted(setting.getKey() + "=" + setting.getValue()))
            .collect(Collectors.joining());
  }

  /** The options pass through a shell on Unix and through the command processor on Windows. */
  private static String quoted(String word) {
    return Platform.current().isWindows()
        ? '"' + word.replace("\"", "\\\"") + '"'
        : '\'' + word.replace("'", "'\\''") + '\'';
  }

  private List<String> stopCommand() {
    return Command.command(
        installation.account().prefix(),
        installation.program("pg_ctl"),
        "stop",
        "--wait",
        "--mode=immediate",
        "--pgdata=" + data);
  }

  private Path logFile() {
    return data.resolve("rowan-server.log");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
