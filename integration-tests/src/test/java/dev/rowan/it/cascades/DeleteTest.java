package dev.rowan.it.cascades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.errors.ForeignKeyViolationException;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What leads to a row is deleted with it where that is asked for. */
@RowanTest(schema = "/dev/rowan/it/cascades/schema.sql")
class DeleteTest {
  private Store store;

  @BeforeEach
  void open(TestDatabase server) {
    store = new Store(server);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void insertAlbums(int albums) {
    store.run(
        "insert into album (id, title) select i, 't' from generate_series(1, " + albums + ") i");
    store.run("insert into song (id, album_id) select id, id from album");
    store.run("insert into line (text, song_id) select 'l', id from song");
    store.run("insert into cover (album_id) select id from album");
    store.run("insert into extra select id from album");
    store.run("insert into note (album_id) select id from album");
    store.run("insert into genre (id, name) values (1, 'art')");
    store.run("insert into album_genre select id, 1 from album");
    store.run("insert into album (id, title) values (-1, 'other')");
    store.run("insert into song (id, album_id) values (-1, -1)");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 1000, 10_000})
  void theNumberOfStatementsDoesNotDependOnTheRows(int size) {
    insertAlbums(size);
    List<Long> ids = new ArrayList<>();
    for (long id = 1; id <= size; id++) {
      ids.add(id);
    }
    assertThat(store.albums.deleteAllById(ids)).isEqualTo(size);
    assertThat(store.ran()).isEqualTo(2); // the keys of the songs, and all the rest
    assertThat(store.count("album")).isOne();
    assertThat(store.count("song")).isOne();
    for (String table : List.of("line", "cover", "extra", "note", "album_genre")) {
      assertThat(store.count(table)).as(table).isZero();
    }
    assertThat(store.count("genre")).isOne();
  }

  @Test
  void oneStatementDeletesAll() {
    insertAlbums(1);
    store.albums.deleteById(1L);
    assertThat(store.statements)
        .containsExactly(
            "select id from song where album_id = any(?)",
            """
            with deleted_1 as (delete from cover where album_id = any(?)),
            deleted_2 as (delete from extra where album_id = any(?)),
            deleted_3 as (delete from note where album_id = any(?)),
            deleted_4 as (delete from album_genre where album_id = any(?)),
            deleted_5 as (delete from line where song_id = any(?)),
            deleted_6 as (delete from song where id = any(?))
            delete from album where id = any(?)""");
  }

  @Test
  void everyWayToDelete() {
    insertAlbums(4);
    assertThat(store.albums.deleteById(1L)).isTrue();
    assertThat(store.albums.deleteById(1L)).isFalse();
    assertThat(store.albums.delete(store.albums.getById(2L))).isTrue();
    assertThat(store.albums.delete(new Album("new"))).isFalse();
    assertThat(store.albums.deleteAll(store.albums.findAllById(List.of(3L, 4L)))).isEqualTo(2);
    assertThat(store.albums.deleteAllById(List.of(3L, 4L, -1L, -1L))).isOne();
    store.ran();
    assertThat(store.albums.deleteAllById(List.of())).isZero();
    assertThat(store.ran()).isZero();
    assertThat(store.count("album")).isZero();
  }

  @Test
  void theOtherSideOfLinks() {
    insertAlbums(2);
    assertThat(store.genres.deleteById(1L)).isTrue();
    assertThat(store.ran()).isOne();
    assertThat(store.count("album_genre")).isZero();
    assertThat(store.count("album")).isEqualTo(3);
  }

  @Test
  void whatNobodyAskedForFails() {
    insertAlbums(1);
    store.run("update song set bonus_of_id = 1 where album_id = -1");
    assertThatThrownBy(() -> store.albums.deleteById(1L))
        .isInstanceOfSatisfying(
            ForeignKeyViolationException.class,
            failure -> {
              assertThat(failure.constraint()).isEqualTo("song_bonus_of_id_fkey");
              assertThat(failure.table()).isEqualTo("song");
            });
    assertThat(store.count("line")).isOne();
    assertThat(store.count("album_genre")).isOne();
  }

  @Test
  void aDeeperRowThatIsNeededKeepsEverything() {
    store.flights.insert(new Flight("RW", 1, List.of(new Passenger("ana"), new Passenger("bob"))));
    store.run("insert into bag select 1, min(id) from passenger");
    store.run("insert into ticket (passenger_id) select max(id) from passenger");
    assertThatThrownBy(() -> store.flights.deleteById("RW", 1))
        .isInstanceOf(ForeignKeyViolationException.class)
        .hasMessageContaining("ticket_passenger_id_fkey");
    assertThat(store.count("bag")).isOne();
    assertThat(store.count("passenger")).isEqualTo(2);
  }

  @Test
  void keysOfSeveralColumns() {
    List<Flight> flights = new ArrayList<>();
    for (int day = 1; day <= 4; day++) {
      flights.add(new Flight("RW", day, List.of(new Passenger("ana"))));
    }
    store.flights.insertAll(flights);
    store.run("insert into bag select id, id from passenger");
    store.run("insert into passenger (name, flight_code) values ('half', 'RW')");
    store.ran();
    assertThat(store.flights.deleteById("RW", 1)).isTrue();
    assertThat(store.ran()).isEqualTo(2);
    assertThat(store.flights.delete(flights.get(1))).isTrue();
    assertThat(store.flights.deleteAllById(List.of(new FlightRepository.Id("RW", 3)))).isOne();
    assertThat(store.count("passenger")).isEqualTo(2);
    assertThat(store.count("bag")).isOne();
  }

  @Test
  void aTreeLevelByLevel() {
    store.run("insert into folder (id, name) values (1, 'root'), (2, 'other')");
    store.run(
        "insert into folder (id, parent_id) select i, i / 2 from generate_series(4, 7) i"
            .replace("i / 2", "1"));
    store.run(
        "insert into folder (id, parent_id) select i, 4 + i % 4 from generate_series(8, 99) i");
    store.run("insert into paper (folder_id) select id from folder");
    assertThat(store.folders.deleteById(1L)).isTrue();
    assertThat(store.ran()).isEqualTo(10); // what leads to the rows of each level, then all
    assertThat(store.count("folder")).isOne();
    assertThat(store.count("paper")).isOne();
  }

  @Test
  void theRowsBelowDoNotCount() {
    store.folders.insert(new Folder("root", new Folder("a", new Folder("a1")), new Folder("b")));
    long root = store.folders.orderBy(QFolder.FOLDER.id.asc()).first().orElseThrow().id();
    assertThat(store.folders.deleteAllById(List.of(root, -1L))).isOne();
    assertThat(store.count("folder")).isZero();
  }

  @Test
  void circlesInTheData() {
    store.run("insert into folder (id) values (1), (2), (3), (4)");
    store.run("update folder set parent_id = 1 + id % 3 where id < 4");
    store.run("insert into paper (id, folder_id) values (1, 3), (2, 4)");
    store.run("update folder set attached_to_id = 1 where id = 4");
    store.run("update folder set attached_to_id = 2 where id = 1");
    assertThat(store.folders.deleteById(2L)).isTrue();
    assertThat(store.count("folder")).isZero();
    assertThat(store.count("paper")).isZero();
  }

  @Test
  void inATransactionThatIsRolledBack() {
    insertAlbums(1);
    store.database.transaction(
        tx -> {
          store.albums.deleteById(1L);
          tx.rollbackOnly();
        });
    assertThat(store.count("line")).isOne();
  }

  @Test
  void findersAskForKeysOfTwoColumnsAndDeleteWithWhatBelongsToThem() {
    store.run("insert into flight values ('RW', 1), ('RW', 2)");
    store.run(
        "insert into passenger values (1, 'ana', 'RW', 1), (2, 'bob', 'RW', 2), (3, 'eve', null, null)");
    store.run("insert into bag values (1, 1), (2, 2)");
    PassengerSearch passengers = new PassengerSearchImpl(store.database);
    Flight first = new Flight("RW", 1, List.of());
    Flight second = new Flight("RW", 2, List.of());
    assertThat(passengers.findByFlightOrderByName(first))
        .extracting(p -> p.name)
        .containsExactly("ana");
    assertThat(passengers.findByFlightIn(List.of(first, second))).hasSize(2);
    assertThat(passengers.findByFlightIn(List.of())).isEmpty();
    assertThat(passengers.findByFlightNotIn(List.of(first)))
        .extracting(p -> p.name)
        .containsExactly("bob");
    assertThat(passengers.findByFlightIsNull()).extracting(p -> p.name).containsExactly("eve");
    assertThat(passengers.deleteByFlight(first)).extracting(p -> p.name).containsExactly("ana");
    assertThat(store.count("passenger")).isEqualTo(2);
    assertThat(store.count("bag")).isEqualTo(1);
  }
}
