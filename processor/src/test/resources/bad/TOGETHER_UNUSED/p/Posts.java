package p;

import dev.rowan.*;
import dev.rowan.annotations.*;
import java.util.List;

@Repository
interface Posts extends CrudRepository<Post, Long> {
  List<Post> findByTitle(String title);

  long countByTitle(String title);

  @Together({"findByTitle", "countByTitle"})
  Both both(
      String title,
      int limit); // ERROR RWN-545 <limit>: the parameter limit is not taken by any of the methods that are read together; parameters go by their names; remove it, or call it as one of theirs
}

@Entity
class Post {
  @Id Long id;
  String title;
}

record Both(List<Post> found, long count) {}
