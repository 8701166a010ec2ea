package p;

import dev.rowan.annotations.*;

@Entity
@Inheritance
sealed interface Payment permits Card {
  @Id Long id();
}

@Entity
record Card(Long id, String number) implements Payment {} // ERROR RWN-749 <record> <*>: the subtype Card of Payment has no @DiscriminatorValue; the column type tells its rows from those of other subtypes; write "@DiscriminatorValue("card")"
