package p;

import dev.rowan.annotations.*;

@Entity
@Inheritance // ERROR RWN-741 <@Inheritance> <@Inheritance>: @Inheritance stands on Vehicle, of which there can be instances; each row is of one of the subtypes; write "abstract" before the class, or make it an interface
sealed class Vehicle permits Car {
  @Id Long id;
}

@Entity
@DiscriminatorValue("car")
final class Car extends Vehicle {}
