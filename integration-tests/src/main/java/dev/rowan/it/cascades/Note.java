package dev.rowan.it.cascades;

import dev.rowan.Lazy;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;

/** Cannot be changed. */
@Entity
public final class Note {
  @Id @Generated final Long id;
  final String text;
  @ManyToOne final Lazy<Album> album;
  transient int reads;

  Note(Long id, String text, Lazy<Album> album) {
    this.id = id;
    this.text = text;
    this.album = album;
  }
}
