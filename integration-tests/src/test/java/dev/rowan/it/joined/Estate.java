package dev.rowan.it.joined;

import dev.rowan.Database;
import dev.rowan.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** An empty database with hierarchies in joined tables. */
final class Estate implements AutoCloseable {
  final List<String> statements = new ArrayList<>();
  final Database database;
  final OwnerRepository owners;
  final AssetRepository assets;
  final HouseRepository houses;
  final BoatRepository boats;
  final BondRepository bonds;
  final RoomRepository rooms;
  final ClaimRepository claims;
  final DeedRepository deeds;
  final SaleRepository sales;
  final GiftRepository gifts;

  Estate(TestDatabase server) {
    database =
        Database.builder()
            .url(server.jdbcUrl())
            .user(server.user())
            .password(server.password())
            .listener(event -> statements.add(event.sql()))
            .build();
    owners = new OwnerRepository(database);
    assets = new AssetRepository(database);
    houses = new HouseRepository(database);
    boats = new BoatRepository(database);
    bonds = new BondRepository(database);
    rooms = new RoomRepository(database);
    claims = new ClaimRepository(database);
    deeds = new DeedRepository(database);
    sales = new SaleRepository(database);
    gifts = new GiftRepository(database);
    empty();
  }

  /** Takes all rows out. */
  void empty() {
    run("truncate owner, assets, deed cascade");
  }

  /** Runs SQL that the log does not show. */
  void run(String sql) {
    try (Connection connection = database.dataSource().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The statements since the last call. */
  List<String> ran() {
    List<String> ran = List.copyOf(statements);
    statements.clear();
    return ran;
  }

  @Override
  public void close() {
    database.close();
  }
}
