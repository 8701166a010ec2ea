package dev.rowan.it.relations;

import dev.rowan.testing.TestDatabase;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A running <a href="https://www.pgbouncer.org/config.html">PgBouncer</a> before a database. */
final class PgBouncer implements AutoCloseable {
  private static final int ATTEMPTS = 100;

  private final Path directory;
  private final int port;
  private final Process process;

  private PgBouncer(Path directory, int port, Process process) {
    this.directory = directory;
    this.port = port;
    this.process = process;
  }

  /** Whether this machine has one. */
  static boolean isInstalled() {
    return program().isPresent();
  }

  private static Optional<Path> program() {
    String path = System.getenv().getOrDefault("PATH", "") + File.pathSeparator + "/usr/sbin";
    return Stream.of(path.split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Paths.get(folder, "pgbouncer"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Starts one with two connections to the database, which it lends in this way. */
  static PgBouncer start(TestDatabase database, String poolMode) throws Exception {
    Path directory = Files.createTempDirectory("rowan-pgbouncer-");
    int port = freePort();
    Path settings = directory.resolve("pgbouncer.ini");
    Files.writeString(settings, settings(database, poolMode, port));
    List<String> command = new ArrayList<>();
    if ("root".equals(System.getProperty("user.name"))) {
      command.addAll(List.of("unshare", "-U", "--")); // it refuses to run as root
    }
    command.addAll(List.of(program().orElseThrow().toString(), settings.toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve("log").toFile())
            .start();
    PgBouncer pooler = new PgBouncer(directory, port, process);
    pooler.await();
    return pooler;
  }

  private static String settings(TestDatabase database, String poolMode, int port) {
    URI server = URI.create(database.jdbcUrl().substring("jdbc:".length()));
    return """
    [databases]
    blog = host=%s port=%d dbname=%s user=%s password=%s
    [pgbouncer]
    listen_addr = 127.0.0.1
    listen_port = %d
    unix_socket_dir =
    auth_type = any
    pool_mode = %s
    default_pool_size = 2
    ignore_startup_parameters = extra_float_digits
    """
        .formatted(
            server.getHost(),
            server.getPort(),
            database.name(),
            database.user(),
            database.password(),
            port,
            poolMode);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void await() throws Exception {
    for (int i = 0; i < ATTEMPTS && process.isAlive(); i++) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        return;
      } catch (IOException e) {
        TimeUnit.MILLISECONDS.sleep(100);
      }
    }
    String log = Files.readString(directory.resolve("log"));
    close();
    throw new IOException("PgBouncer does not answer: " + log);
  }

  /** The URL of the database behind it. */
  String url(String properties) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/blog?" + properties;
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    process.onExit().join();
    Files.deleteIfExists(directory.resolve("log"));
    Files.deleteIfExists(directory.resolve("pgbouncer.ini"));
    Files.delete(directory);
  }
}
