package dev.rowan.it.joined;

import dev.rowan.annotations.Cascade;
import dev.rowan.annotations.Column;
import dev.rowan.annotations.Embedded;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.OneToMany;
import java.util.ArrayList;
import java.util.List;

/** Has a column whose name another subtype's has too, and rows of its own that go with it. */
@Entity
final class House extends Asset {
  @Column(unique = true)
  Integer plot;

  String color;
  @Embedded Site site;

  @OneToMany(
      mappedBy = "house",
      orderBy = "name",
      cascade = {Cascade.PERSIST, Cascade.DELETE})
  List<Room> rooms = new ArrayList<>();

  House() {}

  House(String name, Integer plot, String color) {
    this.name = name;
    this.plot = plot;
    this.color = color;
  }
}
