package p;

import dev.rowan.annotations.*;

@Entity
@Inheritance
abstract sealed class Vehicle permits Car {
  @Id Long id;
  String type; // ERROR RWN-753 <type> <type>: the property type and the discriminator of Vehicle share the name type; the discriminator is no property, generated code alone writes it; rename one of them, or ask with instanceof instead
}

@Entity
@DiscriminatorValue("car")
final class Car extends Vehicle {}
