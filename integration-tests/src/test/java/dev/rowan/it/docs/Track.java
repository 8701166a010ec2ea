package dev.rowan.it.docs;

import dev.rowan.Lazy;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;

// region record
@Entity
public record Track(@Id @Generated Long id, String title, @ManyToOne Lazy<Playlist> playlist) {
  Track(String title) {
    this(null, title, null);
  }
}
// endregion
