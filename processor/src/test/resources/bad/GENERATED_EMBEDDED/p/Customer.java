package p;

import dev.rowan.annotations.*;

@Entity
class Customer {
  @Id Long id;
  @Generated Place home; // ERROR RWN-631 <@Generated>: @Generated stands on the embedded home; the database makes the values of single columns; write it on the properties of Place
}

@Embeddable
record Place(String street, String city) {}
