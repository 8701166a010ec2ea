package p;

import dev.rowan.annotations.*;

@Entity
class Customer {
  @Id Long id;

  @AttributeOverride(name = "citty", column = @Column(name = "town")) // ERROR RWN-632 <"citty"> <name = "citty">: @AttributeOverride on home names "citty"; the embedded home has no such column; did you mean "city"?
  Place home;
}

@Embeddable
record Place(String street, String city) {}
