package dev.rowan.cli.db;

import dev.rowan.cli.console.ConnectionOptions;
import dev.rowan.cli.console.OutputOptions;
import dev.rowan.cli.console.SafetyOptions;
import dev.rowan.cli.console.Surroundings;
import java.sql.SQLException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the commands below {@code db} share. */
final class DbOptions {
  @Mixin final ConnectionOptions connection;
  @Mixin final SafetyOptions safety;
  @Mixin final OutputOptions output = new OutputOptions();

  @Option(names = "--disconnect", description = "End the sessions of others on the database first.")
  boolean disconnect;

  DbOptions(Surroundings surroundings) {
    this.connection = new ConnectionOptions(surroundings);
    this.safety = new SafetyOptions(surroundings);
  }

  Server server() {
    return Server.of(connection);
  }

  /** The name of the database. */
  String database() {
    return connection.required().database();
  }

  /** Ends the sessions of others, where that was asked for. */
  void disconnectOthers() throws SQLException {
    if (disconnect) {
      server().disconnect(database());
    }
  }
}
