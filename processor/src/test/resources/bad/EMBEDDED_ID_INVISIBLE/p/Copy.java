package p;

import dev.rowan.annotations.*;

@Entity
class Copy {
  @EmbeddedId Key key; // ERROR RWN-126 <key>: the record Copy.Key of the @EmbeddedId key is not visible; the generated classes cannot see private types, nor those of another package that are not public; make it visible

  private record Key(int shelf, int place) {}
}
