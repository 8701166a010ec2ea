package com.example;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.OneToMany;
import java.util.List;

@Entity
public class Shop {
  @Id int number;

  @OneToMany(mappedBy = "shop")
  List<Payment> payments;

  @OneToMany(mappedBy = "shop")
  List<Transfer> transfers;
}
