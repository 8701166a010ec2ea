package dev.rowan.it.views;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;
import java.time.LocalDate;

/** Is what the views read. */
@Entity
public class Sale {
  @Id @Generated Long id;
  LocalDate day;
  int cents;

  @ManyToOne Shop shop;

  Sale() {}

  Sale(LocalDate day, int cents, Shop shop) {
    this.day = day;
    this.cents = cents;
    this.shop = shop;
  }
}
