package p;

import dev.rowan.annotations.*;
import java.util.Set;

@Entity
class Film {
  @Id Long id;
  Set<String> features; // ERROR RWN-176 <features>: features is of the type Set<String>; an array in the database keeps an order and equal elements, as a List does; declare a List
}
