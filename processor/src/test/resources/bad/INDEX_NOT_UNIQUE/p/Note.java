package p;

import dev.rowan.annotations.*;

@Entity
@Index(value = "author", method = "brin", unique = true) // ERROR RWN-247 <true> <unique>: Brin indexes cannot be unique; only btree can tell that a key is there already; remove "unique", or the "method"
class Note {
  @Id Long id;
  String author;
  String title;
}
