package p;

import dev.rowan.annotations.*;

@Entity
class Post {
  @Id Long id;
  @ManyToOne Author author;
}

@Entity
class Author {
  @Id Long id;
  String name;
}

@Projection(Post.class)
record Line(String author) {} // ERROR RWN-418 <author> <*>: the component author is of the type String, but author leads to Author; it is read as a record of its own; declare a projection of Author, or name one of its properties
