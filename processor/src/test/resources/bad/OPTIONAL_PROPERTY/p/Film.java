package p;

import dev.rowan.annotations.*;
import java.util.Optional;

@Entity
class Film {
  @Id Long id;
  Optional<String> title; // ERROR RWN-175 <title>: title is of the type Optional<String>; an Optional is made for results, not for fields; declare "@Nullable String title"
}
