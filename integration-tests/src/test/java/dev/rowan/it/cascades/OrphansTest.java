package dev.rowan.it.cascades;

import static dev.rowan.it.cascades.QAlbum.ALBUM;
import static dev.rowan.it.cascades.QBand.BAND;
import static dev.rowan.it.cascades.QSong.SONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Lazy;
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

/** What is taken out of a loaded relation is deleted by an update. */
@RowanTest(schema = "/dev/rowan/it/cascades/schema.sql")
class OrphansTest {
  private Store store;

  @BeforeEach
  void open(TestDatabase server) {
    store = new Store(server);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Album album(String title, String... songs) {
    List<Song> all = new ArrayList<>();
    for (String song : songs) {
      all.add(new Song(song, new Line("of " + song)));
    }
    return store.albums.insert(new Album(title, all));
  }

  @Test
  void takenOutWithWhatBelongsToIt() {
    album("other", "x");
    Album album = album("first", "a", "b", "c");
    Album read = store.albums.query().with(ALBUM.songs()).where(ALBUM.title.eq("first")).one();
    read.songs.get().remove(1);
    store.albums.update(read);
    assertThat(store.songs.orderBy(SONG.id.asc()).list())
        .extracting(song -> song.title)
        .containsExactly("x", "a", "c");
    assertThat(store.count("line")).isEqualTo(3);
    read.songs = Lazy.of(List.of());
    store.albums.update(read);
    assertThat(store.count("song where album_id = " + album.id)).isZero();
    assertThat(store.count("song")).isOne();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 1000})
  void theNumberOfStatementsDoesNotDependOnTheRows(int size) {
    store.run("insert into album (title) select 't' from generate_series(1, " + size + ")");
    store.run("insert into song (album_id) select id from album, generate_series(1, 3)");
    store.run("insert into line (text, song_id) select 'l', id from song");
    List<Album> albums = store.albums.query().with(ALBUM.songs()).list();
    albums.forEach(album -> album.songs.get().remove(0));
    store.ran();
    store.albums.updateAll(albums);
    assertThat(store.ran()).isEqualTo(3); // update, keys of the orphans, delete
    assertThat(store.count("song")).isEqualTo(2L * size);
    assertThat(store.count("line")).isEqualTo(2L * size);
  }

  @Test
  void oneThatMovedIsKept() {
    Album from = album("from", "a", "b");
    Album to = album("to");
    Song moved = from.songs.get().get(0);
    from.songs = Lazy.of(List.of(from.songs.get().get(1)));
    to.songs = Lazy.of(List.of(moved));
    moved.album = to;
    store.albums.saveAll(List.of(from, to));
    store.songs.update(moved);
    assertThat(store.count("song where album_id = " + to.id)).isOne();
    assertThat(store.count("song")).isEqualTo(2);
    Album added = new Album("added", List.of(moved));
    to.songs = Lazy.of(List.of());
    store.albums.saveAll(List.of(added, to));
    assertThat(store.count("song")).isEqualTo(2);
  }

  @Test
  void theOnlyOneIsReplacedOrRemoved() {
    Album album = album("first");
    album.cover = Lazy.of(new Cover("old"));
    store.albums.update(album);
    store.run("insert into extra values (" + album.id + ")");
    Album read = store.albums.getById(album.id);
    read.cover = Lazy.of(new Cover("new")); // the column is unique
    store.albums.save(read);
    assertThat(store.count("cover where file = 'new'")).isOne();
    assertThat(store.count("cover")).isOne();
    read.cover = Lazy.of(null);
    read.extra = Lazy.of(null);
    store.albums.update(read);
    assertThat(store.count("cover")).isZero();
    assertThat(store.count("extra")).isZero();
  }

  @Test
  void whatIsNotLoadedIsKept() {
    album("first", "a");
    Album read = store.albums.where(ALBUM.title.eq("first")).one();
    store.albums.update(read);
    read.songs = null;
    store.albums.update(read);
    assertThat(store.count("song")).isOne();
  }

  @Test
  void keysOfSeveralColumns() {
    Flight flight = new Flight("RW", 1, List.of(new Passenger("ana"), new Passenger("bob")));
    store.flights.insert(flight);
    store.run("insert into bag select id, id from passenger");
    flight.passengers = Lazy.of(flight.passengers.get().subList(0, 1));
    store.flights.save(flight);
    assertThat(store.count("passenger where name = 'ana'")).isOne();
    assertThat(store.count("passenger")).isOne();
    assertThat(store.count("bag")).isOne();
  }

  @Test
  void aTreeOfRecords() {
    Folder root =
        store.folders.insert(
            new Folder("root", new Folder("a", new Folder("a1")), new Folder("b")));
    Folder b = root.folders().get().get(1);
    Folder changed = store.folders.update(root.with(List.of(b, new Folder("c"))));
    assertThat(changed.folders().get()).extracting(Folder::name).containsExactly("b", "c");
    assertThat(store.count("folder")).isEqualTo(3);
  }

  @Test
  void anOrphanThatIsNeededKeepsEverything() {
    Flight flight = new Flight("RW", 1, List.of(new Passenger("ana")));
    store.flights.insert(flight);
    store.run("insert into ticket (passenger_id) select id from passenger");
    flight.gate = "B2";
    flight.passengers = Lazy.of(List.of());
    assertThatThrownBy(() -> store.flights.update(flight))
        .isInstanceOf(ForeignKeyViolationException.class);
    assertThat(store.count("flight where gate is null")).isOne();
  }

  @Test
  void aPartCannotBeFetched() {
    String message = "album.songs removes orphans, so that a part of it cannot be fetched";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store.albums.query().with(ALBUM.songs().limit(3)))
        .withMessageStartingWith(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store.albums.query().with(ALBUM.songs().where(SONG.title.eq("a"))))
        .withMessageStartingWith(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store.bands.query().with(BAND.albums().with(ALBUM.songs().limit(1))))
        .withMessageStartingWith(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> store.songs.query().with(SONG.album().songs().limit(1)))
        .withMessageContaining("removes orphans");
    assertThat(store.ran()).isZero();
    assertThat(store.albums.where(ALBUM.songs().any(SONG.title.eq("a"))).list()).isEmpty();
    assertThat(store.albums.query().with(ALBUM.songs().orderBy(SONG.title.asc())).list()).isEmpty();
    assertThat(store.albums.query().with(ALBUM.bonus().limit(1)).list()).isEmpty();
  }
}
