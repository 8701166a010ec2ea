package p;

import dev.rowan.annotations.*;

@Entity
class Customer {
  @Id Long id;
  Place home; // ERROR RWN-624 <home>: the type Place of the embedded home is an inner class; each instance would need an instance of the class around it; write "static class Place"

  @Embeddable
  class Place {
    String city;
  }
}
