package p;

import dev.rowan.annotations.*;

@Entity
@Inheritance
abstract sealed class Vehicle permits Car {
  @Id Long id;
}

@Entity
@DiscriminatorValue("car")
final class Car extends Vehicle {}

@Entity
class Trip {
  @Id Long id;
  @ManyToOne Vehicle vehicle; // ERROR RWN-759 <vehicle> <vehicle>: vehicle is a plain Vehicle that every read would have to join; rows of hierarchies are read without that; write "Lazy<Vehicle> vehicle"
}
