package dev.rowan.it.inheritance;

import dev.rowan.annotations.Cascade;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.OneToMany;
import java.util.ArrayList;
import java.util.List;

/** Has relations to the base of one hierarchy, to one of its subtypes, and to that of another. */
@Entity
public class Shop {
  @Id int number;
  String name;

  @OneToMany(mappedBy = "shop", orderBy = "id", cascade = Cascade.PERSIST)
  List<Payment> payments = new ArrayList<>();

  @OneToMany(mappedBy = "shop", orderBy = "id", cascade = Cascade.DELETE)
  List<Transfer> transfers = new ArrayList<>();

  @OneToMany(mappedBy = "shop", orderBy = "id")
  List<Vehicle> vehicles = new ArrayList<>();

  Shop() {}

  Shop(int number, String name) {
    this.number = number;
    this.name = name;
  }
}
