package p;

import dev.rowan.annotations.*;

@Entity
@Inheritance(subtypes = {Car.class, Taxi.class})
abstract class Vehicle {
  @Id Long id;
}

@Entity
@DiscriminatorValue("car")
class Car extends Vehicle {
  int seats;
}

@Entity
@DiscriminatorValue("taxi")
class Taxi extends Car {} // ERROR RWN-748 <class> <Taxi>: the entity Taxi extends the subtype Car of Vehicle; a hierarchy has one level below its base; let it extend Vehicle, and share what they have in common in a @MappedSuperclass
