package p;

import dev.rowan.annotations.*;

@Entity
@Index(value = "author desc", method = "hash") // ERROR RWN-246 <"author desc"> <value>: Hash indexes have no order; only btree keeps its keys sorted; remove "desc", or the "method"
class Note {
  @Id Long id;
  String author;
  String title;
}
