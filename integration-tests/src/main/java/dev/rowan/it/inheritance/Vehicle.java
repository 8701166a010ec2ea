package dev.rowan.it.inheritance;

import dev.rowan.annotations.Cascade;
import dev.rowan.annotations.Column;
import dev.rowan.annotations.CreatedAt;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Inheritance;
import dev.rowan.annotations.ManyToOne;
import dev.rowan.annotations.OneToMany;
import dev.rowan.annotations.UpdatedAt;
import dev.rowan.annotations.Version;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A hierarchy of classes that lists its subtypes, told apart by a text. */
@Entity
@Inheritance(subtypes = {Car.class, Truck.class})
abstract class Vehicle extends Identified<Long> {
  @Column(unique = true)
  @NotBlank
  String plate;

  @CreatedAt Instant createdAt;
  @UpdatedAt Instant updatedAt;
  @Version int version;
  @ManyToOne Shop shop;

  @OneToMany(mappedBy = "guide", cascade = Cascade.PERSIST)
  List<Trip> guided = new ArrayList<>();
}
