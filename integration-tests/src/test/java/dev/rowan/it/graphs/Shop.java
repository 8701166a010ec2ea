package dev.rowan.it.graphs;

import dev.rowan.Database;
import dev.rowan.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** An empty database for graphs, and the statements that ran in it. */
final class Shop implements AutoCloseable {
  final List<String> statements = new ArrayList<>();
  final Database database;
  final OrderRepository orders;
  final ItemRepository items;
  final PartRepository parts;
  final LabelRepository labels;
  final ClientRepository clients;
  final FolderRepository folders;

  Shop(TestDatabase server) {
    database =
        Database.builder()
            .url(server.jdbcUrl())
            .user(server.user())
            .password(server.password())
            .listener(event -> statements.add(event.sql()))
            .build();
    orders = new OrderRepository(database);
    items = new ItemRepository(database);
    parts = new PartRepository(database);
    labels = new LabelRepository(database);
    clients = new ClientRepository(database);
    folders = new FolderRepository(database);
    run("truncate client, orders, item, part, remark, bill, label, folder, box, thing cascade");
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

  /** What a query gives, as text with commas; the log does not show it. */
  String rows(String query) {
    String sql = "select coalesce(string_agg(r::text, ' '), '') from (" + query + ") r";
    try (Connection connection = database.dataSource().getConnection();
        var statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The statements since the last call that write. */
  List<String> writes() {
    List<String> writes =
        statements.stream().map(String::strip).filter(sql -> !sql.startsWith("select")).toList();
    statements.clear();
    return writes;
  }

  /** The number of statements since the last call. */
  int ran() {
    int ran = statements.size();
    statements.clear();
    return ran;
  }

  @Override
  public void close() {
    database.close();
  }
}
