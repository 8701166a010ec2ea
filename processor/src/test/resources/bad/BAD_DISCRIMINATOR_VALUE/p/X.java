package p;

import dev.rowan.annotations.*;

@Entity
@Inheritance
@DiscriminatorColumn(type = "smallint")
abstract sealed class Vehicle permits Car {
  @Id Long id;
}

@Entity
@DiscriminatorValue("car") // ERROR RWN-751 <"car"> <"car">: the discriminator value "car" of Car is not one of the column type; its type is smallint; write a whole number that it holds
final class Car extends Vehicle {}
