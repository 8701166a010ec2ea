package dev.rowan.it.cascades;

import dev.rowan.Lazy;
import dev.rowan.annotations.Cascade;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;
import dev.rowan.annotations.OneToMany;
import java.util.List;

/** A tree of records, in a circle with the papers. */
@Entity
public record Folder(
    @Id @Generated Long id,
    String name,
    @ManyToOne(cascade = Cascade.PERSIST) Lazy<Folder> parent,
    @ManyToOne Lazy<Paper> attachedTo,
    @OneToMany(
            mappedBy = "parent",
            orderBy = "name",
            cascade = {Cascade.PERSIST, Cascade.DELETE},
            orphanRemoval = true)
        Lazy<List<Folder>> folders,
    @OneToMany(mappedBy = "folder", cascade = Cascade.DELETE) Lazy<List<Paper>> papers) {
  Folder(String name, Folder... folders) {
    this(null, name, null, null, Lazy.of(List.of(folders)), null);
  }

  Folder below(Folder other) {
    return new Folder(id, name, Lazy.of(other), attachedTo, folders, papers);
  }

  Folder with(List<Folder> others) {
    return new Folder(id, name, parent, attachedTo, Lazy.of(others), papers);
  }
}
