package dev.rowan.it.views;

import dev.rowan.annotations.Column;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.OneToOne;
import dev.rowan.annotations.View;

/** Is a row of a view with an id, and related to tables. */
@Entity
@View("shop_total")
public class ShopTotal {
  @Id int shopId;

  @Column(unique = true)
  String name;

  long cents;

  @OneToOne Shop shop;
}
