package dev.rowan.it.docs;

import dev.rowan.annotations.AttributeOverride;
import dev.rowan.annotations.Column;
import dev.rowan.annotations.Embedded;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.Unique;

// region embedded
@Entity
@Unique({"name", "home.city"})
public class Customer {
  @Id @Generated Long id;
  String name;

  @Embedded(nullable = false)
  Address home; // home_street, home_city, home_zip

  @Embedded(prefix = "bill_")
  @AttributeOverride(name = "zip", column = @Column(name = "bill_code", length = 5))
  Address billing; // bill_street, bill_city, bill_code

  // endregion

  Customer() {}

  Customer(String name, Address home) {
    this.name = name;
    this.home = home;
  }
}
