package dev.rowan.it.cascades;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.OneToOne;

/** Is the only one of its album. */
@Entity
public class Cover {
  @Id @Generated Long id;
  String file;
  @OneToOne Album album;

  Cover() {}

  Cover(String file) {
    this.file = file;
  }
}
