package p;

import dev.rowan.annotations.*;

@Entity
class Customer {
  @Id Long id;
  Place home;
}

@Embeddable
class Place {
  @Id String city; // ERROR RWN-628 <@Id>: @Id stands on city in the embedded home; only the entity has a key; remove @Id, or write @EmbeddedId on home if all of it is the key
}
