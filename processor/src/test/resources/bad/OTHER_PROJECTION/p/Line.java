package p;

import dev.rowan.annotations.*;

@Entity
class Post {
  @Id Long id;
  @ManyToOne Author author;
  @ManyToOne Author editor;
}

@Entity
class Author {
  @Id Long id;
  String name;
}

@Projection(Post.class)
record PostId(Long id) {}

@Projection
record Name(String name) {}

@Projection(Post.class)
record Line(
    PostId author, // ERROR RWN-416 <author> <*>: the component author holds PostId, a projection of Post, but author leads to Author; a projection is read from the rows of its own entity; use a projection of Author
    Name editor) {} // ERROR RWN-416 <editor> <*>: the component editor holds Name, a projection of no entity, but editor leads to Author; a projection is read from the rows of its own entity; use a projection of Author
