package dev.rowan.it.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.testing.DatabaseSetup;
import dev.rowan.testing.PostgresServer;
import dev.rowan.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Many entities written at once leave the rows that the same writes leave one by one. */
class SetWritesPropertyTest {
  private static TestDatabase server;
  private static Database database;
  private static Connection connection;

  @BeforeContainer
  static void open() throws SQLException {
    ClassLoader loader = SetWritesPropertyTest.class.getClassLoader();
    server = PostgresServer.shared().newDatabase(DatabaseSetup.scripts(loader, "schema.sql"));
    database = server.open();
    connection = server.connect();
  }

  @AfterContainer
  static void close() throws SQLException {
    connection.close();
    database.close();
    server.close();
  }

  @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
  void scalars(
      @ForAll("scalarLists") List<Scalars> before, @ForAll("scalarLists") List<Scalars> to) {
    ScalarsRepository repository = new ScalarsRepository(database);
    List<Long> set = repository.insertAll(before).stream().map(s -> s.id).toList();
    List<String> inserted = rows("scalars", set);
    List<Long> one = new ArrayList<>();
    before.forEach(scalars -> one.add(repository.insert(scalars).id));
    assertThat(inserted).isEqualTo(rows("scalars", one));
    int count = Math.min(set.size(), to.size());
    for (int i = 0; i < count; i++) {
      to.get(i).id = one.get(i);
      repository.update(to.get(i));
      to.get(i).id = set.get(i);
    }
    repository.updateAll(to.subList(0, count));
    assertThat(rows("scalars", set)).isEqualTo(rows("scalars", one));
  }

  @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
  void arrays(@ForAll("arrayLists") List<Arrays> before, @ForAll("arrayLists") List<Arrays> to) {
    ArraysRepository repository = new ArraysRepository(database);
    List<Long> set = repository.insertAll(before).stream().map(a -> a.id).toList();
    List<String> inserted = rows("arrays", set);
    List<Long> one = new ArrayList<>();
    before.forEach(arrays -> one.add(repository.insert(arrays).id));
    assertThat(inserted).isEqualTo(rows("arrays", one));
    int count = Math.min(set.size(), to.size());
    for (int i = 0; i < count; i++) {
      to.get(i).id = one.get(i);
      repository.update(to.get(i));
      to.get(i).id = set.get(i);
    }
    repository.updateAll(to.subList(0, count));
    assertThat(rows("arrays", set)).isEqualTo(rows("arrays", one));
  }

  /** The rows of these ids in their order, as the server writes them, without the ids. */
  private static List<String> rows(String table, List<Long> ids) {
    List<String> rows = new ArrayList<>();
    String sql =
        "select (to_jsonb(t) - 'id')::text from %s t join unnest(array%s::bigint[])"
            + " with ordinality as v(id, n) on v.id = t.id order by v.n";
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql.formatted(table, ids))) {
      while (result.next()) {
        rows.add(result.getString(1));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    assertThat(rows).hasSameSizeAs(ids);
    return rows;
  }

  @Provide
  Arbitrary<List<Scalars>> scalarLists() {
    return new RoundTripPropertyTest().scalar().list().ofMaxSize(8);
  }

  @Provide
  Arbitrary<List<Arrays>> arrayLists() {
    return new RoundTripPropertyTest().arrayed().list().ofMaxSize(8);
  }
}
