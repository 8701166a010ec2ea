package dev.rowan.it.cascades;

import static dev.rowan.it.cascades.QAlbum.ALBUM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Lazy;
import dev.rowan.errors.NotFoundException;
import dev.rowan.errors.NotNullViolationException;
import dev.rowan.errors.UniqueViolationException;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is new is inserted along the relations that ask for it. */
@RowanTest(schema = "/dev/rowan/it/cascades/schema.sql")
class PersistTest {
  private Store store;

  @BeforeEach
  void open(TestDatabase server) {
    store = new Store(server);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aWholeGraph() {
    Album album =
        new Album("first", List.of(new Song("a", new Line("one"), new Line("two")), new Song("b")));
    album.band = new Band("band");
    album.cover = Lazy.of(new Cover("front"));
    album.notes = Set.of(new Note(null, "read me", null));
    album.genres.add(new Genre("art"));
    album.bonus.add(new Song("c"));
    assertThat(store.albums.insert(album)).isSameAs(album);
    assertThat(store.ran()).isEqualTo(9);

    assertThat(store.count("album join band on band.id = band_id")).isOne();
    assertThat(store.count("song where album_id = " + album.id)).isEqualTo(2);
    assertThat(store.count("song where album_id is null and bonus_of_id = " + album.id)).isOne();
    assertThat(store.count("line join song on song.id = song_id where title = 'a'")).isEqualTo(2);
    assertThat(store.count("cover where album_id = " + album.id)).isOne();
    assertThat(store.count("note where album_id = " + album.id)).isOne();
    assertThat(store.count("album_genre natural join (select id as genre_id from genre) g"))
        .isOne();

    Song song = album.songs.get().get(0);
    assertThat(song.id).isNotNull();
    assertThat(song.album).isSameAs(album);
    assertThat(song.lines.get()).extracting(Line::text).containsExactly("one", "two");
    assertThat(song.lines.get()).allMatch(line -> line.id() != null);
    assertThat(song.lines.get()).allMatch(line -> line.song().get() == song);
    assertThat(album.bonus.get(0).bonusOf.get()).isSameAs(album);
    assertThat(album.cover.get().album).isSameAs(album);
    assertThat(album.notes).allMatch(note -> note.id != null && note.album.get() == album);
    assertThat(album.genres).allMatch(genre -> genre.id() != null);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 1000, 10_000})
  void theNumberOfStatementsDoesNotDependOnTheRows(int size) {
    List<Album> albums = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Album album = new Album("album " + i, List.of(new Song("song " + i, new Line("l"))));
      album.band = new Band("band " + i);
      album.genres.add(new Genre("genre " + i));
      albums.add(album);
    }
    store.albums.insertAll(albums);
    assertThat(store.ran()).isEqualTo(6);
    albums.forEach(album -> album.songs = Lazy.of(List.of(album.songs.get().get(0), new Song())));
    store.albums.saveAll(albums);
    assertThat(store.count("song")).isEqualTo(2L * size);
    assertThat(store.ran()).isEqualTo(4); // update, orphans, insert, links
  }

  @Test
  void tenThousandChildrenOfOne() {
    List<Song> songs = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      songs.add(new Song("song " + i));
    }
    Album album = store.albums.insert(new Album("long", songs));
    assertThat(store.ran()).isEqualTo(2);
    store.albums.update(album);
    assertThat(store.count("song where album_id = " + album.id)).isEqualTo(10_000);
    assertThat(store.ran()).isEqualTo(2);
  }

  @Test
  void recordsComeBackWithWhatWasStored() {
    Folder given = new Folder("root", new Folder("a", new Folder("a1")), new Folder("b"));
    Folder root = store.folders.insert(given);
    assertThat(store.ran()).isEqualTo(3);
    assertThat(root.id()).isNotNull();
    assertThat(root.folders().get()).extracting(Folder::name).containsExactly("a", "b");
    Folder a = root.folders().get().get(0);
    assertThat(a.id()).isNotNull();
    assertThat(a.parent().get().id()).isEqualTo(root.id());
    assertThat(a.folders().get()).allMatch(folder -> folder.id() != null);
    assertThat(given.id()).isNull();
    assertThat(store.count("folder where parent_id = " + a.id())).isOne();
  }

  @Test
  void whatIsReferredToComesFirst() {
    Folder top = new Folder("top");
    Folder one = new Folder("one").below(top);
    Folder two = new Folder("two").below(top);
    List<Folder> stored = store.folders.insertAll(List.of(one, two));
    assertThat(store.ran()).isEqualTo(2);
    assertThat(stored.get(0).parent().get()).isSameAs(stored.get(1).parent().get());
    assertThat(stored.get(0).parent().get().id()).isNotNull();
    assertThat(store.count("folder")).isEqualTo(3);
  }

  @Test
  void circlesEnd() {
    Band band = new Band("band");
    Album first = new Album("first");
    Album second = new Album("second");
    first.band = band;
    second.band = band;
    band.albums = Lazy.of(List.of(first, second));
    store.albums.insert(first);
    assertThat(store.count("album where band_id = " + band.id)).isEqualTo(2);
    assertThat(store.count("band")).isOne();
    assertThat(second.id).isNotNull();
  }

  @Test
  void bothSidesOfAManyToMany() {
    Album old = store.albums.insert(new Album("old"));
    Album added = new Album("new");
    Genre genre = new Genre(null, "art", Lazy.of(List.of(old, added)));
    added.genres.add(genre);
    Genre stored = store.genres.insert(genre);
    assertThat(store.count("album_genre where genre_id = " + stored.id())).isEqualTo(2);
    assertThat(added.genres).extracting(Genre::id).containsExactly(stored.id());
  }

  @Test
  void linksAreAddedAndNeverRemoved() {
    Genre art = store.genres.insert(new Genre("art"));
    Genre pop = store.genres.insert(new Genre("pop"));
    Album album = new Album("first");
    album.genres.add(art);
    store.albums.insert(album);
    album.genres = new LinkedHashSet<>(List.of(pop, new Genre("new")));
    store.albums.update(album);
    assertThat(store.count("album_genre")).isEqualTo(3);
    store.albums.update(store.albums.getById(album.id));
    assertThat(store.count("album_genre")).isEqualTo(3);
  }

  @Test
  void oneThatStandsTwiceIsOneRow() {
    Song song = new Song("only");
    Genre genre = new Genre("art");
    Album first = new Album("first", List.of(song, song));
    Album second = new Album("second", List.of());
    first.genres.add(genre);
    second.genres.add(genre);
    List<Album> stored = store.albums.saveAll(List.of(first, second, first));
    assertThat(stored).containsExactly(first, second, first);
    assertThat(store.count("album")).isEqualTo(2);
    assertThat(store.count("song")).isOne();
    assertThat(store.count("album_genre")).isEqualTo(2);
    assertThat(first.genres.iterator().next()).isSameAs(second.genres.iterator().next());
  }

  @Test
  void whatIsNotLoadedIsLeftAlone() {
    store.albums.insert(new Album("first", List.of(new Song("a"))));
    Album read = store.albums.where(ALBUM.title.eq("first")).one();
    read.title = "changed";
    store.ran();
    store.albums.update(read);
    assertThat(store.ran()).isOne();
    assertThat(read.songs.isLoaded()).isFalse();
    assertThat(store.count("song where album_id = " + read.id)).isOne();
  }

  @Test
  void whatIsThereIsNotWritten() {
    Album album = store.albums.insert(new Album("first", List.of(new Song("a"))));
    album.songs.get().get(0).title = "changed";
    store.albums.update(album);
    assertThat(store.count("song where title = 'a'")).isOne();
  }

  @Test
  void assignedKeysOfSeveralColumns() {
    Flight flight = new Flight("RW", 1, List.of(new Passenger("ana"), new Passenger("bob")));
    store.flights.save(flight);
    assertThat(store.ran()).isEqualTo(3); // save, orphans, insert
    assertThat(store.count("passenger where flight_code = 'RW' and flight_day = 1")).isEqualTo(2);
    Flight other = new Flight("RW", 2, List.of(new Passenger("cyd")));
    store.flights.insert(other);
    assertThat(other.passengers.get().get(0).flight).isSameAs(other);
    assertThat(store.ran()).isEqualTo(2);
  }

  @Test
  void whatIsGivenAndReachedIsWrittenOnceOnTheWay() {
    Folder child = new Folder("child");
    Folder top = new Folder("top", child);
    List<Folder> stored = store.folders.insertAll(List.of(child, top, top));
    assertThat(stored).extracting(Folder::name).containsExactly("child", "top", "top");
    assertThat(stored.get(0).parent().id()).isEqualTo(stored.get(1).id());
    assertThat(store.count("folder")).isEqualTo(2);

    Folder above = new Folder("above");
    Folder below = new Folder("below").below(above);
    List<Folder> more = store.folders.saveAll(List.of(above, below));
    assertThat(more.get(1).parent().id()).isEqualTo(more.get(0).id());
    assertThat(store.count("folder")).isEqualTo(4);
  }

  @Test
  void emptyAndNull() {
    assertThat(store.albums.insertAll(List.of())).isEmpty();
    assertThat(store.albums.updateAll(List.of())).isEmpty();
    assertThat(store.albums.saveAll(List.of())).isEmpty();
    assertThat(store.ran()).isZero();
    Album none = new Album("none");
    none.genres = null;
    none.bonus = null;
    none.cover = Lazy.of(null);
    none.songs = Lazy.of(null);
    store.albums.insert(none);
    store.albums.update(none);
    Album faulty = new Album("faulty", Arrays.asList(new Song("a"), null));
    assertThatThrownBy(() -> store.albums.insert(faulty))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("An entity is null");
    assertThat(store.count("album")).isOne();
  }

  @Test
  void aFailureLeavesNothing() {
    List<Album> albums =
        List.of(
            new Album("first", List.of(new Song("a", new Line("fine")))),
            new Album("second", List.of(new Song("b", new Line((String) null)))));
    albums.get(0).band = new Band("band");
    assertThatThrownBy(() -> store.albums.insertAll(albums))
        .isInstanceOf(NotNullViolationException.class);
    assertThat(store.count("album, song, line, band")).isZero();
    assertThat(store.count("band")).isZero();
    assertThatThrownBy(
            () -> store.albums.insert(new Album("x", List.of(new Song("s"), new Song("s")))))
        .isInstanceOf(UniqueViolationException.class);
    assertThat(store.count("album")).isZero();
  }

  @Test
  void anUpdateOfWhatIsGoneLeavesNothing() {
    Album gone = new Album("gone", List.of(new Song("a")));
    gone.id = -1L;
    gone.band = new Band("band");
    assertThatThrownBy(() -> store.albums.update(gone)).isInstanceOf(NotFoundException.class);
    assertThat(store.count("band")).isZero();
    assertThat(store.count("song")).isZero();
  }
}
