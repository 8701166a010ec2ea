package dev.rowan.it.docs;

import static dev.rowan.it.docs.QPlaylist.PLAYLIST;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of the guide's section on cascades, run, and their SQL compared. */
@RowanTest(schema = "/dev/rowan/it/docs/cascades.sql")
class CascadeExamplesTest {

  @Test
  void fromTheInsertToTheDelete(TestDatabase server) {
    List<String> statements = new ArrayList<>();
    try (Database database =
        Database.builder()
            .url(server.jdbcUrl())
            .user(server.user())
            .password(server.password())
            .listener(event -> statements.add(event.sql()))
            .build()) {
      PlaylistRepository playlists = new PlaylistRepository(database);
      TrackRepository tracks = new TrackRepository(database);
      // region persist
      Playlist playlist = new Playlist("morning", new Track("one"), new Track("two"));
      playlist.owner = new Writer("ana");
      playlist.tags.add(new Tag(null, "calm"));
      playlists.insert(playlist); // the writer, the playlist, its tracks, the tag, the link

      Long trackId = playlist.tracks.get().get(0).id(); // the stored record
      // endregion
      assertThat(trackId).isNotNull();
      assertThat(statements).hasSize(5);
      // region orphans
      Playlist read = playlists.query().with(PLAYLIST.tracks()).one();
      read.tracks.get().remove(0);
      read.tracks.get().add(new Track("three"));
      playlists.update(read); // deletes "one", inserts "three"
      // endregion
      assertThat(tracks.findAll()).extracting(Track::title).containsExactly("two", "three");
      statements.clear();
      // region delete
      playlists.deleteById(read.id);
      // endregion
      assertThat(statements)
          .containsExactly(
              """
              with deleted_1 as (delete from track where playlist_id = any(?)),
              deleted_2 as (delete from playlist_tag where playlist_id = any(?))
              delete from playlist where id = any(?)""");
      assertThat(tracks.count()).isZero();
      assertThat(new TagRepository(database).count()).isOne();
    }
  }
}
