package p;

import dev.rowan.CrudRepository;
import dev.rowan.annotations.*;

@Repository
interface Posts extends CrudRepository<Post, Long> {
  String countByTitle(String title); // ERROR RWN-514 <countByTitle>: countByTitle returns String; such a method returns long or int; write one of these
}

@Entity
class Post {
  @Id Long id;
  String title;
  Integer likes;
  @ManyToOne Author author;
}

@Entity
class Author {
  @Id Long id;
  String name;
}
