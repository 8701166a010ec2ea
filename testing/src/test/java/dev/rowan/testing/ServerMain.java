package dev.rowan.testing;

import java.sql.SQLException;

/** A program that starts a server, says so, and ends in the way that its argument names. */
final class ServerMain {
  private ServerMain() {}

  public static void main(String[] arguments) throws SQLException, InterruptedException {
    PostgresServer server = PostgresServer.start();
    TestDatabase database = server.newDatabase();
    System.out.println(
        Sql.text(database, "select split_part(pg_read_file('postmaster.pid'), E'\\n', 1)"));
    System.out.println(Sql.text(database, "show data_directory"));
    System.out.println(server.getClass().getModule());
    switch (arguments[0]) {
      case "return" -> System.out.println("done");
      case "exit" -> System.exit(0);
      case "halt" -> Runtime.getRuntime().halt(1);
      default -> Thread.sleep(Long.MAX_VALUE);
    }
  }
}
