package p;

import dev.rowan.annotations.*;

@Entity
@Inheritance // ERROR RWN-742 <@Inheritance> <@Inheritance>: it is not known which subtypes Vehicle has; one class reads the rows of all of them, and is written when the base is compiled; make it sealed, or list them: "@Inheritance(subtypes = {...})"
abstract class Vehicle {
  @Id Long id;
}

@Entity
@DiscriminatorValue("car")
class Car extends Vehicle {}
