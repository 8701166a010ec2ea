package p;

import dev.rowan.annotations.*;

record Key() {}

@Entity
class Copy {
  @EmbeddedId Key key; // ERROR RWN-129 <key>: the record Key of the @EmbeddedId key has no components; a primary key has at least one column; add the columns of the key as components
  String title;
}
