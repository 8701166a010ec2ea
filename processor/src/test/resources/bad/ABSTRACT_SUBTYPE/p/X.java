package p;

import dev.rowan.annotations.*;

@Entity
@Inheritance // ERROR RWN-745 <@Inheritance> <@Inheritance>: the subtype Motorized of Vehicle has no instances itself; a hierarchy has one level below its base; let its subtypes extend Vehicle, and share what they have in common in a @MappedSuperclass
abstract sealed class Vehicle permits Motorized {
  @Id Long id;
}

@Entity
@Inheritance
abstract sealed class Motorized extends Vehicle permits Car {
  int power;
}

@Entity
@DiscriminatorValue("car")
final class Car extends Motorized {}
