package p;

import dev.rowan.annotations.*;

@Entity
class Customer {
  @Id Long id;
  Place home;
}

@Embeddable
class Place {
  String city;
  @ManyToOne Customer owner; // ERROR RWN-627 <@ManyToOne>: the relation owner stands in the embedded home; relations begin at entities, whose rows they join; move it into the entity Customer, or hold the id of the other entity alone
}
