package p;

import dev.rowan.annotations.*;

@Entity
@DiscriminatorValue("car") // ERROR RWN-757 <@DiscriminatorValue> <@DiscriminatorValue>: @DiscriminatorValue stands on Car, which is no part of a hierarchy; it has no effect there; write it on the subtypes, or remove it
class Car {
  @Id Long id;
}
