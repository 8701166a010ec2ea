package p;

import dev.rowan.CrudRepository;
import dev.rowan.annotations.*;

@Repository
interface Posts extends CrudRepository<Post, Integer> {} // ERROR RWN-505 <interface> <Posts>: Posts says that the id of Post is Integer; it is Long; write CrudRepository<Post, Long>

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
