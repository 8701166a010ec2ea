package p;

import dev.rowan.annotations.*;

record Key(@Id int shelf, int place) {} // javac ERROR RWN-128 <@Id>: @Id stands on shelf, a component of an @EmbeddedId; all its components are the key already; remove @Id

@Entity
class Copy {
  @EmbeddedId Key key; // ecj ERROR RWN-128 <key;>: @Id stands on shelf, a component of an @EmbeddedId; all its components are the key already; remove @Id
}
