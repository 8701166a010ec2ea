package p;

import dev.rowan.annotations.*;

@Entity
@Inheritance
abstract sealed class Vehicle permits Car {
  @Id Long id;
}

@Entity
@DiscriminatorValue("car")
final class Car extends Vehicle {
  @Id String plate; // ERROR RWN-755 <plate> <plate>: the property plate of the subtype Car is an id; all of a hierarchy have the id of the base; declare it in Vehicle
}
