package dev.rowan.it.cascades;

import dev.rowan.annotations.Cascade;
import dev.rowan.annotations.Entity;
import dev.rowan.annotations.Generated;
import dev.rowan.annotations.Id;
import dev.rowan.annotations.ManyToOne;
import dev.rowan.annotations.OneToMany;
import java.util.ArrayList;
import java.util.List;

/** Leads to a key of two columns, and has bags. */
@Entity
public class Passenger {
  @Id @Generated Long id;
  String name;
  @ManyToOne Flight flight;

  @OneToMany(mappedBy = "passenger", cascade = Cascade.DELETE)
  List<Bag> bags = new ArrayList<>();

  Passenger() {}

  Passenger(String name) {
    this.name = name;
  }
}
