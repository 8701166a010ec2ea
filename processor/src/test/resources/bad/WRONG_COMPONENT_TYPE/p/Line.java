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
    String id, // ERROR RWN-413 <id> <*>: the component id is of the type String, but id is of the type Long; what is read is what the column holds; declare "Long id"
    long title, // ERROR RWN-413 <title> <*>: the component title is of the type long, but title is of the type String; what is read is what the column holds; declare "String title"
    Object authorName) {} // ERROR RWN-413 <authorName> <*>: the component authorName is of the type Object, but author.name is of the type String; what is read is what the column holds; declare "String authorName"
