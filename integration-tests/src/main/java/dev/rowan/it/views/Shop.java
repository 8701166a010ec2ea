package dev.rowan.it.views;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.OneToOne;

/** Leads to a row of a view that is about it. */
@Entity
public class Shop {
  @Id int id;
  String name;

  @OneToOne(mappedBy = "shop")
  ShopTotal total;

  Shop() {}

  Shop(int id, String name) {
    this.id = id;
    this.name = name;
  }
}
