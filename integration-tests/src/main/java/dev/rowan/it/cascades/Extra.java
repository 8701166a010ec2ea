package dev.rowan.it.cascades;

import dev.rowan.Lazy;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.OneToOne;

/** Has the key of its album. */
@Entity
public class Extra {
  @Id Long albumId;
  @OneToOne Lazy<Album> album;
}
