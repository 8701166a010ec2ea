package p;

import dev.rowan.annotations.*;

@Entity
class Post {
  @Id Long id;
  Integer rating;
  @ManyToOne Author author;
}

@Entity
class Author {
  @Id Long id;
  int age;
}

@Projection(Post.class)
record Line(
    long id,
    int rating, // ERROR RWN-414 <rating> <*>: the component rating is a primitive, but rating may be NULL; a primitive holds no null; declare "Integer rating"
    int authorAge) {} // ERROR RWN-414 <authorAge> <*>: the component authorAge is a primitive, but author.age may be NULL; a primitive holds no null; declare "Integer authorAge"
