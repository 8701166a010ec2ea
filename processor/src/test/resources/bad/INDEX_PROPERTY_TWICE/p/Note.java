package p;

import dev.rowan.annotations.*;

@Entity
@Index(value = "author", include = "author") // ERROR RWN-243 <"author")> <include>: @Index names the property "author" twice; the second one is of no use; remove one of the two
class Note {
  @Id Long id;
  String author;
  String title;
}
