package p;

import dev.rowan.annotations.*;

@Entity
class Customer {
  @Id Long id;
  @AttributeOverride(name = "name", column = @Column(name = "label")) String name; // ERROR RWN-634 <@AttributeOverride>: @AttributeOverride stands on name, which is not embedded; a property of one column says itself what it looks like; write @Column instead
}
