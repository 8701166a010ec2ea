package com.example;

import dev.rowan.Lazy;
import dev.rowan.annotations.Cascade;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToMany;
import dev.rowan.annotations.ManyToOne;
import dev.rowan.annotations.OneToMany;
import dev.rowan.annotations.Table;
import java.util.List;
import java.util.Set;

@Entity
@Table("carts")
public class Cart {
  @Id @Generated Long id;

  @ManyToOne(cascade = Cascade.PERSIST)
  Customer customer;

  @OneToMany(
      mappedBy = "cart",
      cascade = {Cascade.PERSIST, Cascade.DELETE},
      orphanRemoval = true)
  Lazy<List<Item>> items;

  @ManyToMany(cascade = {Cascade.PERSIST, Cascade.UNLINK})
  Set<Coupon> coupons;
}
