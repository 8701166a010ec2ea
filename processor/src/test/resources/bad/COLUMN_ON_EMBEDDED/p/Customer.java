package p;

import dev.rowan.annotations.*;

@Entity
class Customer {
  @Id Long id;
  @Column(name = "address") Place home; // ERROR RWN-630 <@Column>: @Column stands on the embedded home; it has a column for each property of Place; write @AttributeOverride for one of them, or @Embedded(prefix = "...") for the names of all
}

@Embeddable
record Place(String street, String city) {}
