package p;

import dev.rowan.annotations.*;

@Entity
public class Post {
  @Id Long id;
  @ManyToOne Author author;
}

@Entity
class Author {
  @Id Long id;
  String name;
}
