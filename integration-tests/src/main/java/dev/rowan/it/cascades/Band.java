package dev.rowan.it.cascades;

import dev.rowan.Lazy;
import dev.rowan.annotations.Cascade;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.OneToMany;
import java.util.List;

/** Inserts its albums, and is inserted by them. */
@Entity
public class Band {
  @Id @Generated Long id;
  String name;

  @OneToMany(mappedBy = "band", orderBy = "title", cascade = Cascade.PERSIST)
  Lazy<List<Album>> albums;

  Band() {}

  Band(String name) {
    this.name = name;
  }
}
