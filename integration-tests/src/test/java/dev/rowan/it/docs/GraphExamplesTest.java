package dev.rowan.it.docs;

import static dev.rowan.Branch.link;
import static dev.rowan.Branch.save;
import static dev.rowan.it.docs.QPlaylist.PLAYLIST;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Database;
import dev.rowan.GraphSave;
import dev.rowan.Lazy;
import dev.rowan.Saved;
import dev.rowan.testing.RowanTest;
import dev.rowan.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of the guide's page on graphs, run. */
@RowanTest(schema = "/dev/rowan/it/docs/cascades.sql")
class GraphExamplesTest {

  @Test
  void aPlaylist(TestDatabase server) {
    try (Database database = server.open()) {
      PlaylistRepository playlists = new PlaylistRepository(database);
      TrackRepository tracks = new TrackRepository(database);
      Tag calm = new TagRepository(database).insert(new Tag(null, "calm"));
      // region graph
      GraphSave<Playlist> graph =
          playlists.graph(
              save(PLAYLIST.owner()), // inserts or updates the writer
              save(PLAYLIST.tracks()).deleteMissing(), // and deletes tracks that are missing
              link(PLAYLIST.tags())); // writes links, no tags
      // endregion
      // region save
      Playlist playlist = new Playlist("morning", new Track("one"), new Track("two"));
      playlist.owner = new Writer("ana");
      playlist.tags.add(calm);
      graph.save(playlist); // four inserts: writer, playlist, tracks, links

      Track one = playlist.tracks.get().get(0);
      playlist.tracks = Lazy.of(List.of(one, new Track("three")));
      Saved<Playlist> saved = graph.save(playlist); // deletes "two", inserts "three"
      // endregion
      assertThat(tracks.findAll()).extracting(Track::title).containsExactly("one", "three");
      // region saved
      long unchanged = saved.rows("track").unchanged(); // 1
      long written = saved.written(); // 2, of all tables
      Long id = saved.entity().tracks.get().get(1).id(); // records come back as copies
      // endregion
      assertThat(unchanged).isOne();
      assertThat(written).isEqualTo(2);
      assertThat(id).isNotNull();
      playlist.tracks = Lazy.of(List.of(one));
      // region dry-run
      String sql = graph.dryRun(playlist);
      // endregion
      assertThat(sql)
          .isEqualTo(
              """
              -- 1 row of track missing
              --   %s
              delete from track where id = any(?);
              """
                  .formatted(id));
      assertThat(tracks.count()).isEqualTo(2);
    }
  }
}
