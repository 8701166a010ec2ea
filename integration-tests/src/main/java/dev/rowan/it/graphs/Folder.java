package dev.rowan.it.graphs;

import dev.rowan.Lazy;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;
import dev.rowan.annotations.OneToMany;
import java.util.List;

/** Is a tree. */
@Entity
public class Folder {
  @Id @Generated Long id;
  String name;
  @ManyToOne Folder parent;

  @OneToMany(mappedBy = "parent", orderBy = "name")
  Lazy<List<Folder>> folders;

  Folder() {}

  Folder(String name, Folder... folders) {
    this.name = name;
    this.folders = Lazy.of(List.of(folders));
  }
}
