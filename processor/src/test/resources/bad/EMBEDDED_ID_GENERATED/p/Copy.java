package p;

import dev.rowan.annotations.*;

record Key(int shelf, @Generated int place) {} // javac ERROR RWN-127 <@Generated>: @Generated stands on place, a part of an @EmbeddedId; a key that is a record is given as a whole; remove @Generated, or write several @Id properties instead of the record

@Entity
class Copy {
  @EmbeddedId Key key; // ecj ERROR RWN-127 <key;>: @Generated stands on place, a part of an @EmbeddedId; a key that is a record is given as a whole; remove @Generated, or write several @Id properties instead of the record
}
