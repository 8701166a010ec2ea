package p;

import dev.rowan.annotations.*;

record Shelf(int hall, int shelf) {}

record Place(int line, int place) {}

@Entity
class Copy {
  @EmbeddedId Shelf shelfKey;
  @EmbeddedId Place placeKey; // ERROR RWN-124 <@EmbeddedId>: the entity Copy has two @EmbeddedId properties; a table has one primary key; put all its columns into one record
}
