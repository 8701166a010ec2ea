package p;

import dev.rowan.annotations.*;

@Entity
@Index(value = "author", method = "hsah") // ERROR RWN-245 <"hsah"> <method>: PostgreSQL has no indexes of the kind "hsah"; there are btree, hash, gin, gist, spgist and brin; did you mean "hash"?
class Note {
  @Id Long id;
  String author;
  String title;
}
