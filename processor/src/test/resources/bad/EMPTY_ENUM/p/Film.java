package p;

import dev.rowan.annotations.*;

enum Rating {}

@Entity
class Film {
  @Id Long id;
  Rating rating; // ERROR RWN-179 <rating>: rating is of the enum Rating, which has no constants; no row could hold a value of it; add constants
}
