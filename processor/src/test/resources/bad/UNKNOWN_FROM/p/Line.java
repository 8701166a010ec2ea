package p;

import dev.rowan.annotations.*;

@Entity
class Post {
  @Id Long id;
  String title;
  @ManyToOne Author author;
}

@Entity
class Author {
  @Id Long id;
  String name;
}

@Projection(Post.class)
record Line(
    Long id,
    @From("author.nam") String by, // ERROR RWN-410 <"author.nam"> <*>: the path "author.nam" of Line.by leads nowhere; Author has nothing named "nam"; did you mean "name"?
    @From("title.length") String length) {} // ERROR RWN-410 <"title.length"> <*>: the path "title.length" of Line.length leads nowhere; Post has nothing named "title"; write "author"
