package dev.rowan.benchmarks;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Gives this process and the server's a processor each, where that is possible. Without it, much of
 * a short query's time is the waking of an idle processor.
 */
public final class Pinning {
  private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

  private Pinning() {}

  /** The id of the process that serves a connection. */
  public static long server(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet backend = statement.executeQuery("select pg_backend_pid()")) {
      backend.next();
      return backend.getLong(1);
    }
  }

  /** Pins this process to the first processor and the server's to the second. */
  public static void pin(long server) {
    if (PROCESSORS > 1) {
      taskset("1", server);
      taskset("0", ProcessHandle.current().pid());
    }
  }

  /** Gives all processors back to this process, as to its compiler threads while it warms up. */
  public static void release() {
    if (PROCESSORS > 1) {
      taskset("0-" + (PROCESSORS - 1), ProcessHandle.current().pid());
    }
  }

  private static void taskset(String processors, long process) {
    try {
      new ProcessBuilder("taskset", "-acp", processors, Long.toString(process))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      System.out.println("# not pinned: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
