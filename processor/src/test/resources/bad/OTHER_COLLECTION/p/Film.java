package p;

import dev.rowan.annotations.*;
import java.util.SortedSet;

@Entity
class Film {
  @Id Long id;
  SortedSet<String> features; // ERROR RWN-176 <features>: features is of the type SortedSet<String>; an array in the database is a List in Java, or a Set where its order and equal elements do not matter; declare one of them
}
