package dev.rowan.it.docs;

import dev.rowan.Lazy;
import dev.rowan.annotations.Cascade;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToMany;
import dev.rowan.annotations.ManyToOne;
import dev.rowan.annotations.OneToMany;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

// region class
@Entity
public class Playlist {
  @Id @Generated Long id;
  String name;

  @ManyToOne(cascade = Cascade.PERSIST)
  Writer owner;

  @OneToMany(
      mappedBy = "playlist",
      orderBy = "id",
      cascade = {Cascade.PERSIST, Cascade.DELETE},
      orphanRemoval = true)
  Lazy<List<Track>> tracks;

  @ManyToMany(cascade = {Cascade.PERSIST, Cascade.UNLINK})
  Set<Tag> tags = new LinkedHashSet<>();

  Playlist() {}

  Playlist(String name, Track... tracks) {
    this.name = name;
    this.tracks = Lazy.of(List.of(tracks));
  }
}
// endregion
