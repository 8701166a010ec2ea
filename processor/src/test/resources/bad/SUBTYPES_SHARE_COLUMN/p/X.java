package p;

import dev.rowan.annotations.*;

@Entity
@Inheritance // ERROR RWN-756 <@Inheritance> <@Inheritance>: Card.number and Transfer.number share the column number, but are of the types text and bigint; the column has one type; write another name: "@Column(name = "...")"
sealed interface Payment permits Card, Transfer {
  @Id Long id();
}

@Entity
@DiscriminatorValue("card")
record Card(Long id, String number) implements Payment {}

@Entity
@DiscriminatorValue("transfer")
record Transfer(Long id, long number) implements Payment {}
