package p;

import dev.rowan.annotations.*;

@Entity
class Customer {
  @Id Long id;

  @AttributeOverride(name = "city", column = @Column(name = "town"))
  @AttributeOverride(name = "city", column = @Column(name = "place")) // ecj ERROR RWN-633 <name = "city">: two @AttributeOverride on home name "city"; only one of them can be true; keep one of the two
  Place home; // javac ERROR RWN-633 <home>: two @AttributeOverride on home name "city"; only one of them can be true; keep one of the two
}

@Embeddable
record Place(String street, String city) {}
