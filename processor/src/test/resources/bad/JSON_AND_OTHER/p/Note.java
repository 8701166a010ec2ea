package p;

import dev.rowan.annotations.*;

@Entity
class Note {
  @Id Long id;
  @Json @Embedded Place place; // ERROR RWN-651 <@Json>: @Json stands with @Embedded on place; the one makes it JSON in one column, the other something else; remove @Json or @Embedded
  @Json @ManyToOne Note parent; // ERROR RWN-651 <@Json>: @Json stands with @ManyToOne on parent; the one makes it JSON in one column, the other something else; remove @Json or @ManyToOne
}

record Place(String room) {}
