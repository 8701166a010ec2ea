package p;

import dev.rowan.annotations.*;

@Entity
@Index("author down") // ERROR RWN-244 <"author down">: "author down" is no key of an index; behind a property may stand "asc" or "desc", and then "nulls first" or "nulls last"; write "author", or an "expression" for what is no column
class Note {
  @Id Long id;
  String author;
  String title;
}
