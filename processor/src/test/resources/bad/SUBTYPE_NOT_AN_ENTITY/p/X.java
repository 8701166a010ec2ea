package p;

import dev.rowan.annotations.*;

@Entity
@Inheritance // ERROR RWN-744 <@Inheritance> <@Inheritance>: Cash is a subtype of Payment, but no entity; a row that is one could not be read; write @Entity on it
sealed interface Payment permits Card, Cash {
  @Id Long id();
}

@Entity
@DiscriminatorValue("card")
record Card(Long id, String number) implements Payment {}

record Cash(Long id) implements Payment {}
