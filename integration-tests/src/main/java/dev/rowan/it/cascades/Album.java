package dev.rowan.it.cascades;

import dev.rowan.Lazy;
import dev.rowan.annotations.Cascade;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToMany;
import dev.rowan.annotations.ManyToOne;
import dev.rowan.annotations.OneToMany;
import dev.rowan.annotations.OneToOne;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Has cascades of every kind. */
@Entity
public class Album {
  @Id @Generated Long id;
  String title;

  @ManyToOne(cascade = Cascade.PERSIST)
  Band band;

  @OneToMany(
      mappedBy = "album",
      orderBy = "id",
      cascade = {Cascade.PERSIST, Cascade.DELETE},
      orphanRemoval = true)
  Lazy<List<Song>> songs;

  @OneToMany(mappedBy = "bonusOf", cascade = Cascade.PERSIST)
  List<Song> bonus = new ArrayList<>();

  @OneToOne(
      mappedBy = "album",
      cascade = {Cascade.PERSIST, Cascade.DELETE},
      orphanRemoval = true)
  Lazy<Cover> cover;

  @OneToOne(mappedBy = "album", cascade = Cascade.DELETE, orphanRemoval = true)
  Lazy<Extra> extra;

  @OneToMany(
      mappedBy = "album",
      cascade = {Cascade.PERSIST, Cascade.DELETE})
  Set<Note> notes;

  @ManyToMany(cascade = {Cascade.PERSIST, Cascade.UNLINK})
  Set<Genre> genres = new LinkedHashSet<>();

  Album() {}

  Album(String title) {
    this.title = title;
  }

  Album(String title, List<Song> songs) {
    this.title = title;
    this.songs = Lazy.of(songs);
  }
}
