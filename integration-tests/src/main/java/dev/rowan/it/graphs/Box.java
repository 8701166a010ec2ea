package dev.rowan.it.graphs;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.JoinColumn;
import dev.rowan.annotations.OneToMany;
import java.util.ArrayList;
import java.util.List;

/** Has things that know nothing of it. */
@Entity
public class Box {
  @Id @Generated Long id;

  @OneToMany(orderBy = "name")
  @JoinColumn("box_id")
  List<Thing> things = new ArrayList<>();

  Box() {}

  Box(Thing... things) {
    this.things.addAll(List.of(things));
  }
}
