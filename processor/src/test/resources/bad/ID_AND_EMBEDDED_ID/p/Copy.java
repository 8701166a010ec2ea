package p;

import dev.rowan.annotations.*;

record Key(int shelf, int place) {}

@Entity
class Copy {
  @EmbeddedId Key key; // ERROR RWN-123 <@EmbeddedId>: the entity Copy has @Id and @EmbeddedId; a table has one primary key; remove one of them, or move the @Id property number into the record
  @Id int number;
}
