package p;

import dev.rowan.annotations.*;
import java.util.*;

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

record AuthorLine(String name) {}

@Projection(Post.class)
record Line(AuthorLine author) {} // ERROR RWN-415 <author> <*>: the component author is of the record AuthorLine, which is no projection; nothing says how it is read; write @Projection(Author.class) on it

@Projection
record Free(List<AuthorLine> authors) {} // ERROR RWN-415 <authors> <*>: the component authors is of the record AuthorLine, which is no projection; nothing says how it is read; write @Projection on it
