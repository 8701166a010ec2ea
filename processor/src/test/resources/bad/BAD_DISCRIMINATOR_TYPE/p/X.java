package p;

import dev.rowan.annotations.*;

@Entity
@Inheritance
@DiscriminatorColumn(name = "is_car", type = "boolean") // ERROR RWN-752 <"boolean"> <type = "boolean">: the discriminator is_car has the type boolean; it holds a text, a whole number or the label of an enum; write text, integer or the name of an enum type
abstract sealed class Vehicle permits Car {
  @Id Long id;
}

@Entity
@DiscriminatorValue("true")
final class Car extends Vehicle {}
