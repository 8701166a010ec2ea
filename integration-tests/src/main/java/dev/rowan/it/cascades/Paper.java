package dev.rowan.it.cascades;

import dev.rowan.Lazy;
import dev.rowan.annotations.Cascade;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;
import dev.rowan.annotations.OneToMany;
import java.util.List;

/** Lies in a folder, and has folders attached to it. */
@Entity
public class Paper {
  @Id @Generated Long id;
  @ManyToOne Lazy<Folder> folder;

  @OneToMany(mappedBy = "attachedTo", cascade = Cascade.DELETE)
  List<Folder> attached;
}
