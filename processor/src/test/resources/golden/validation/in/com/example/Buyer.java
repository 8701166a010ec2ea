package com.example;

import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.OneToMany;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;

@Entity
public class Buyer {
  @Id @Generated Long id;
  @NotBlank String name;

  @Valid
  @OneToMany(mappedBy = "buyer")
  List<Order> orders;
}
