package dev.rowan.benchmarks.peers.jdbc;

import dev.rowan.benchmarks.peers.plain.Fortune;
import dev.rowan.benchmarks.peers.plain.World;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import javax.sql.DataSource;

/** TechEmpower's database tests as a servlet has them: prepared statements and a batch. */
final class JdbcTechEmpower {
  private static final String WORLD = "select id, random_number from world where id = ?";
  private static final String UPDATE = "update world set random_number = ? where id = ?";
  private static final String FORTUNES = "select id, message from fortune";

  private final DataSource dataSource;

  JdbcTechEmpower(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  World world(int id) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement find = connection.prepareStatement(WORLD)) {
      return world(find, id);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  List<World> updateWorlds(List<Integer> ids, List<Integer> numbers) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement find = connection.prepareStatement(WORLD);
        PreparedStatement update = connection.prepareStatement(UPDATE)) {
      connection.setAutoCommit(false);
      List<World> worlds = new ArrayList<>(ids.size());
      for (int i = 0; i < ids.size(); i++) {
        World world = world(find, ids.get(i));
        world.randomNumber = numbers.get(i);
        worlds.add(world);
        update.setInt(1, world.randomNumber);
        update.setInt(2, world.id);
        update.addBatch();
      }
      update.executeBatch();
      connection.commit();
      connection.setAutoCommit(true);
      return worlds;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  List<Fortune> fortunes() {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement list = connection.prepareStatement(FORTUNES);
        ResultSet rs = list.executeQuery()) {
      List<Fortune> fortunes = new ArrayList<>();
      while (rs.next()) {
        fortunes.add(new Fortune(rs.getInt(1), rs.getString(2)));
      }
      return fortunes;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static World world(PreparedStatement find, int id) throws SQLException {
    find.setInt(1, id);
    try (ResultSet rs = find.executeQuery()) {
      if (!rs.next()) {
        throw new NoSuchElementException("no world " + id);
      }
      return new World(rs.getInt(1), rs.getInt(2));
    }
  }
}
