package p;

import dev.rowan.annotations.*;

record Place(int shelf, @Generated int place) {} // ERROR RWN-127 <@Generated> <*>: @Generated stands on place, a part of an @EmbeddedId; a key that is a record is given as a whole; remove @Generated, or write several @Id properties instead of the record

@Entity
record Loan(@EmbeddedId Place key) {}
