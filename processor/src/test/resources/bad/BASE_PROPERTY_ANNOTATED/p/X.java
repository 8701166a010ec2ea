package p;

import dev.rowan.annotations.*;

@Entity
@Inheritance
sealed interface Payment permits Card {
  @Id Long id();
  long cents();
}

@Entity
@DiscriminatorValue("card")
record Card(Long id, @Column(name = "amount") long cents) implements Payment {} // ERROR RWN-760 <@Column> <*>: @Column stands on a property that Payment declares; all of the hierarchy share its column; write it on the method of Payment
