package p;

import dev.rowan.annotations.*;

@Entity
@Inheritance // ERROR RWN-750 <@Inheritance> <@Inheritance>: Card and Cash have the same discriminator value "c"; a row would be both; give one of them another
sealed interface Payment permits Card, Cash {
  @Id Long id();
}

@Entity
@DiscriminatorValue("c")
record Card(Long id, String number) implements Payment {}

@Entity
@DiscriminatorValue("c")
record Cash(Long id) implements Payment {}
