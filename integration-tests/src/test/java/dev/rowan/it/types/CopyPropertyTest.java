package dev.rowan.it.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.EntityRepository;
import dev.rowan.mapping.SqlStatement;
import dev.rowan.testing.DatabaseSetup;
import dev.rowan.testing.PostgresServer;
import dev.rowan.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** A COPY leaves the rows that inserts of the same entities leave. */
class CopyPropertyTest {
  private static final List<String> STATEMENTS = new ArrayList<>();
  private static TestDatabase server;
  private static Database database;

  @BeforeContainer
  static void open() {
    ClassLoader loader = CopyPropertyTest.class.getClassLoader();
    server = PostgresServer.shared().newDatabase(DatabaseSetup.scripts(loader, "schema.sql"));
    database =
        Database.builder()
            .url(server.jdbcUrl())
            .user(server.user())
            .password(server.password())
            .listener(event -> STATEMENTS.add(event.sql()))
            .build();
  }

  @AfterContainer
  static void close() {
    database.close();
    server.close();
  }

  @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
  void scalars(@ForAll("scalarLists") List<Scalars> all) {
    leavesTheSame(new ScalarsRepository(database), "scalars", all);
  }

  @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
  void arrays(@ForAll("arrayLists") List<Arrays> all) {
    leavesTheSame(new ArraysRepository(database), "arrays", all);
  }

  @Property(tries = 50, shrinking = ShrinkingMode.BOUNDED)
  void primitives(@ForAll("primitiveLists") List<Primitives> all) {
    leavesTheSame(new PrimitivesRepository(database), "primitives", all);
  }

  @Property(tries = 20, shrinking = ShrinkingMode.BOUNDED)
  void inATransaction(@ForAll("scalarLists") List<Scalars> all) {
    database.transaction(tx -> leavesTheSame(new ScalarsRepository(database), "scalars", all));
  }

  private static <E> void leavesTheSame(
      EntityRepository<E, ?> repository, String table, List<E> all) {
    run("delete from " + table);
    STATEMENTS.clear();
    assertThat(repository.copyIn(all)).isEqualTo(all.size());
    assertThat(STATEMENTS).filteredOn(sql -> sql.startsWith("copy " + table)).hasSize(1);
    all.forEach(repository::insert);
    List<String> rows = rows(table);
    assertThat(rows.subList(0, all.size())).isEqualTo(rows.subList(all.size(), rows.size()));
  }

  private static void run(String sql) {
    try (SqlStatement statement = database.statements("test").prepare(sql)) {
      statement.execute();
    }
  }

  /** The rows in the order of their ids, as the server writes them, without the ids. */
  private static List<String> rows(String table) {
    String sql = "select (to_jsonb(t) - 'id')::text from " + table + " t order by id";
    try (SqlStatement statement = database.statements("test").prepare(sql)) {
      return statement.list(row -> row.getString(1));
    }
  }

  @Provide
  Arbitrary<List<Scalars>> scalarLists() {
    return new RoundTripPropertyTest().scalar().list().ofMinSize(1).ofMaxSize(8);
  }

  @Provide
  Arbitrary<List<Arrays>> arrayLists() {
    return new RoundTripPropertyTest().arrayed().list().ofMinSize(1).ofMaxSize(8);
  }

  @Provide
  Arbitrary<List<Primitives>> primitiveLists() {
    return new RoundTripPropertyTest().primitive().list().ofMinSize(1).ofMaxSize(8);
  }
}
