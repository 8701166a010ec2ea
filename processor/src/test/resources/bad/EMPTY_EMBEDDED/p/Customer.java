package p;

import dev.rowan.annotations.*;

@Entity
class Customer {
  @Id Long id;
  Place home; // ERROR RWN-625 <home>: the type Place of the embedded home has no properties; without columns nothing of it would be stored; add properties to Place, or mark home with @Transient
}

@Embeddable
class Place {
  static int count;
}
