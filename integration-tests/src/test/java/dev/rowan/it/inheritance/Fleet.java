package dev.rowan.it.inheritance;

import dev.rowan.Database;
import dev.rowan.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** An empty database with hierarchies in single tables. */
final class Fleet implements AutoCloseable {
  final List<String> statements = new ArrayList<>();
  final Database database;
  final ShopRepository shops;
  final PaymentRepository payments;
  final CardPaymentRepository cards;
  final TransferRepository transfers;
  final CashRepository cash;
  final VehicleRepository vehicles;
  final CarRepository cars;
  final TruckRepository trucks;
  final TripRepository trips;
  final NoticeRepository notices;
  final LetterRepository letters;
  final MailRepository mails;

  Fleet(TestDatabase server) {
    database =
        Database.builder()
            .url(server.jdbcUrl())
            .user(server.user())
            .password(server.password())
            .listener(event -> statements.add(event.sql()))
            .build();
    shops = new ShopRepository(database);
    payments = new PaymentRepository(database);
    cards = new CardPaymentRepository(database);
    transfers = new TransferRepository(database);
    cash = new CashRepository(database);
    vehicles = new VehicleRepository(database);
    cars = new CarRepository(database);
    trucks = new TruckRepository(database);
    trips = new TripRepository(database);
    notices = new NoticeRepository(database);
    letters = new LetterRepository(database);
    mails = new MailRepository(database);
    run("truncate shop, payment, vehicle, trip, notice cascade");
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
