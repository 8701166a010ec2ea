package p;

import dev.rowan.annotations.*;

@Entity
@Inheritance(subtypes = Car.class)
abstract class Vehicle {
  @Id Long id;
}

@Entity
@DiscriminatorValue("car")
class Car extends Vehicle {}

@Entity
@DiscriminatorValue("truck")
class Truck extends Vehicle {} // ERROR RWN-747 <class> <Truck>: the entity Truck is a subtype of Vehicle, which does not list it; its rows could not be read through the base; add Truck.class to "subtypes"
