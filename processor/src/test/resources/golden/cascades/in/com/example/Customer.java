package com.example;

import dev.rowan.annotations.Cascade;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.OneToMany;
import dev.rowan.annotations.Table;
import java.util.List;

@Entity
@Table("customers")
public class Customer {
  @Id @Generated Long id;
  String name;

  @OneToMany(mappedBy = "customer", cascade = Cascade.DELETE)
  List<Cart> carts;
}
