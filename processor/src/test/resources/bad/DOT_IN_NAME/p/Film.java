package p;

import dev.rowan.annotations.*;

@Entity
@Table("shop.films") // ERROR RWN-208 <"shop.films">: the table name "shop.films" contains a dot; Rowan takes a name as it is written and would not find a schema in it; write schema = "shop" and the name "films", or quote the name by hand: "\"shop.films\""
class Film {
  @Id Long id;
}
