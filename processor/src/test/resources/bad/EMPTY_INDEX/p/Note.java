package p;

import dev.rowan.annotations.*;

@Entity
@Index // ERROR RWN-241 <@Index>: @Index names nothing to index; an index has at least one key; write the properties, as in @Index({"author", "createdAt desc"}), or an "expression"
class Note {
  @Id Long id;
  String author;
  String title;
}
