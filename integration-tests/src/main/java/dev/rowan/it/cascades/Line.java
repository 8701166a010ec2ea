package dev.rowan.it.cascades;

import dev.rowan.Lazy;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;

/** A record at the end. */
@Entity
public record Line(@Id @Generated Long id, String text, @ManyToOne Lazy<Song> song) {
  Line(String text) {
    this(null, text, null);
  }
}
