package p;

import dev.rowan.annotations.*;

@Entity
@Index("autor") // ERROR RWN-242 <"autor">: Note has no column for "autor"; the keys of an index are properties, by their names in Java; did you mean "author"?
class Note {
  @Id Long id;
  String author;
  String title;
}
