package com.example;

import dev.rowan.Lazy;
import dev.rowan.annotations.DiscriminatorColumn;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.Inheritance;
import dev.rowan.annotations.ManyToOne;
import dev.rowan.annotations.Table;

@Entity
@Inheritance
@DiscriminatorColumn(name = "kind", type = "smallint")
@Table("payments")
public sealed interface Payment permits CardPayment, Transfer {
  @Id
  @Generated
  Long id();

  long cents();

  @ManyToOne
  Lazy<Shop> shop();
}
