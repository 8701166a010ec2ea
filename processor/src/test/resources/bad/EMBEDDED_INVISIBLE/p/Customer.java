package p;

import dev.rowan.annotations.*;

@Entity
class Customer {
  @Id Long id;
  Place home; // ERROR RWN-623 <home>: the type Place of the embedded home is not visible; the generated classes cannot see private types, nor those of another package that are not public; make it visible

  @Embeddable
  private static class Place {
    String city;
  }
}
