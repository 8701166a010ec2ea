package p;

import dev.rowan.annotations.*;

@Entity
@Inheritance(subtypes = {Car.class, Garage.class}) // ERROR RWN-746 <{Car.class, Garage.class}> <subtypes = {Car.class>: Garage is listed as a subtype of Vehicle, but is none; what is read could not be given back; let it extend or implement Vehicle, or take it out of the list
abstract class Vehicle {
  @Id Long id;
}

@Entity
@DiscriminatorValue("car")
class Car extends Vehicle {}

@Entity
class Garage {
  @Id Long id;
}
