package dev.rowan.it.cascades;

import dev.rowan.Database;
import dev.rowan.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** An empty database with cascades, and the statements that ran in it. */
final class Store implements AutoCloseable {
  final List<String> statements = new ArrayList<>();
  final Database database;
  final BandRepository bands;
  final AlbumRepository albums;
  final SongRepository songs;
  final GenreRepository genres;
  final FolderRepository folders;
  final FlightRepository flights;

  Store(TestDatabase server) {
    database =
        Database.builder()
            .url(server.jdbcUrl())
            .user(server.user())
            .password(server.password())
            .listener(event -> statements.add(event.sql()))
            .build();
    bands = new BandRepository(database);
    albums = new AlbumRepository(database);
    songs = new SongRepository(database);
    genres = new GenreRepository(database);
    folders = new FolderRepository(database);
    flights = new FlightRepository(database);
    run("truncate band, genre, folder, paper, flight, ticket, bag cascade");
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

  /** The number that a query counts; the log does not show it. */
  long count(String from) {
    try (Connection connection = database.dataSource().getConnection();
        var statement = connection.createStatement();
        ResultSet result = statement.executeQuery("select count(*) from " + from)) {
      result.next();
      return result.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
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
