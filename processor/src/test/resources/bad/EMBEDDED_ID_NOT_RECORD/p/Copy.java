package p;

import dev.rowan.annotations.*;

class Key {
  int shelf;
  int place;
}

@Entity
class Copy {
  @EmbeddedId Key key; // ERROR RWN-125 <key>: the @EmbeddedId key is of the type Key; a key must not change and needs equals and hashCode, as a record has them; declare its type as a record
}
