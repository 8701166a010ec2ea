package p;

import dev.rowan.annotations.*;

@Entity
@Inheritance // ERROR RWN-758 <@Inheritance> <@Inheritance>: Payment.cents() is a property of the type long in Card, but none in Cash; the base reads it the same way from all; let a property of that type implement it in Cash
sealed interface Payment permits Card, Cash {
  @Id Long id();
  long cents();
}

@Entity
@DiscriminatorValue("card")
record Card(Long id, long cents) implements Payment {}

@Entity
@DiscriminatorValue("cash")
record Cash(Long id, String coins) implements Payment {
  @Override
  public long cents() {
    return coins.length();
  }
}
