package p;

import dev.rowan.annotations.*;

@Entity
@Inheritance(subtypes = Car.class) // ERROR RWN-743 <.class> <subtypes = Car.class>: Vehicle is sealed and lists its subtypes as well; what it permits says all; remove "subtypes"
abstract sealed class Vehicle permits Car {
  @Id Long id;
}

@Entity
@DiscriminatorValue("car")
final class Car extends Vehicle {}
