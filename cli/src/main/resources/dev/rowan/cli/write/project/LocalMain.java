package {{package}};

import dev.rowan.Database;
import dev.rowan.testing.PostgresServer;

/** Runs the program with a PostgreSQL of its own, which ends with it. */
final class LocalMain {
  private LocalMain() {}

  public static void main(String[] args) {
    try (PostgresServer server = PostgresServer.start();
        Database database = Database.open(server.jdbcUrl(), server.user(), server.password())) {
      Main.run(database);
    }
  }
}
