package dev.rowan.it.joined;

import dev.rowan.annotations.Cascade;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.OneToMany;
import java.util.ArrayList;
import java.util.List;

/** Has relations to the base, which go with it, and to one of its subtypes. */
@Entity
class Owner {
  @Id int number;
  String name;

  @OneToMany(
      mappedBy = "owner",
      orderBy = "id",
      cascade = {Cascade.PERSIST, Cascade.DELETE})
  List<Asset> assets = new ArrayList<>();

  @OneToMany(mappedBy = "owner", orderBy = "plot")
  List<House> houses = new ArrayList<>();

  Owner() {}

  Owner(int number, String name) {
    this.number = number;
    this.name = name;
  }
}
