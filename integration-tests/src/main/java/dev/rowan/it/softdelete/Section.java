package dev.rowan.it.softdelete;

import dev.rowan.annotations.Cascade;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;
import dev.rowan.annotations.OneToMany;
import dev.rowan.annotations.SoftDelete;
import java.util.List;

/** Is a tree. */
@Entity
public class Section {
  @Id int id;
  @SoftDelete boolean gone;
  @ManyToOne Section parent;

  @OneToMany(mappedBy = "parent", cascade = Cascade.DELETE)
  List<Section> sections;

  Section() {}

  Section(int id, Section parent) {
    this.id = id;
    this.parent = parent;
  }
}
