package p;

import dev.rowan.CrudRepository;
import dev.rowan.annotations.*;
import java.util.List;

@Repository
interface Posts extends CrudRepository<Post, Long> {
  long deleteBy(); // ERROR RWN-519 <deleteBy>: deleteBy would delete every Post; its name has no condition; write one, or delete all by database.deleteFrom(...).all().execute()
  List<Post> removeAllBy(); // ERROR RWN-519 <removeAllBy>: removeAllBy would delete every Post; its name has no condition; write one, or delete all by database.deleteFrom(...).all().execute()
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
