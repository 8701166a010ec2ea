package p;

import dev.rowan.annotations.*;

@Entity
class Customer {
  @Id Long id;
  Place home; // ERROR RWN-622 <home>: the embedded home is of the abstract class Place; columns cannot become an instance of it; remove "abstract", or give the property the type of a class that extends it
}

@Embeddable
abstract class Place {
  String city;
}
