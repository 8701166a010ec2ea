package p;

import dev.rowan.annotations.*;

@Entity
class Author {
  @Id Long id;
}

@Entity
class Post {
  @Id Long id;
  @ManyToMany Author author; // ERROR RWN-306 <author>: @ManyToMany stands on author, which is of the type Author; it leads to many rows; declare a List, a Set or a Collection, as in "List<Author> author", or write @ManyToOne
}
