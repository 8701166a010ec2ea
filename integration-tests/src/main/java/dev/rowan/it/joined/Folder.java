package dev.rowan.it.joined;

import dev.rowan.annotations.Cascade;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.OneToMany;
import java.util.ArrayList;
import java.util.List;

/** Its notes are inserted and deleted with it. */
@Entity
class Folder {
  @Id String name;

  @OneToMany(
      mappedBy = "folder",
      cascade = {Cascade.PERSIST, Cascade.DELETE})
  List<Note> notes = new ArrayList<>();

  Folder() {}

  Folder(String name) {
    this.name = name;
  }
}
