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
  Place around; // ERROR RWN-626 <around>: the embedded around leads back to its own type Place; its columns would have no end; make Place an entity and hold a relation to it, or mark around with @Transient
}
