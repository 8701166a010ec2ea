package p;

import dev.rowan.annotations.*;

record Key(int shelf, int place) {}

@Entity
class Copy {
  @EmbeddedId @Column(name = "shelf_nr") Key key; // ERROR RWN-134 <@Column>: @Column stands on the @EmbeddedId key; its columns are the components of Key; write @Column on the components
}
