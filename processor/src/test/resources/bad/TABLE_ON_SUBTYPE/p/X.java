package p;

import dev.rowan.annotations.*;

@Entity
@Inheritance
abstract sealed class Vehicle permits Car {
  @Id Long id;
}

@Entity
@Table("cars") // ERROR RWN-754 <@Table> <@Table>: @Table stands on the subtype Car; its rows are in the table of Vehicle; remove @Table, or write it on Vehicle
@DiscriminatorValue("car")
final class Car extends Vehicle {}
