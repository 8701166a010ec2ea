package dev.rowan.it.cascades;

import dev.rowan.Lazy;
import dev.rowan.annotations.Cascade;
import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;
import dev.rowan.annotations.OneToMany;
import java.util.List;

/** Leads to an album twice, and has lines of its own. */
@Entity
public class Song {
  @Id @Generated Long id;

  @Column(unique = true)
  String title;

  @ManyToOne Album album;
  @ManyToOne Lazy<Album> bonusOf;

  @OneToMany(
      mappedBy = "song",
      orderBy = "id",
      cascade = {Cascade.PERSIST, Cascade.DELETE})
  Lazy<List<Line>> lines;

  Song() {}

  Song(String title, Line... lines) {
    this.title = title;
    this.lines = Lazy.of(List.of(lines));
  }
}
