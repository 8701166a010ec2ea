package com.example;

import dev.rowan.annotations.AttributeOverride;
import dev.rowan.annotations.Column;
import dev.rowan.annotations.Embedded;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.Unique;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@Entity
@NullMarked
@Unique({"name", "home.city"})
public class Customer {
  @Id @Generated @Nullable Long id;
  String name;
  Address home;

  @Embedded(prefix = "billing_")
  @AttributeOverride(name = "position.latitude", column = @Column(name = "lat"))
  @AttributeOverride(name = "position.longitude", column = @Column(name = "lon"))
  @Nullable Address bill;

  @Nullable Contact contact;

  Customer(String name, Address home) {
    this.name = name;
    this.home = home;
  }
}
