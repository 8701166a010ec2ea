package p;

import dev.rowan.*;
import dev.rowan.annotations.*;
import java.util.List;

@Repository
interface Posts extends CrudRepository<Post, Long> {
  List<Post> findByTitle(String title);

  long countByTitle(String title);

  @Together({"findByTitle", "countByTitle"}) // ERROR RWN-544 <{>: both has no parameter "title" of type String, which findByTitle asks for; parameters go by their names; add it
  Both both();
}

@Entity
class Post {
  @Id Long id;
  String title;
}

record Both(List<Post> found, long count) {}
