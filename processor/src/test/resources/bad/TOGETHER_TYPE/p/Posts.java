package p;

import dev.rowan.*;
import dev.rowan.annotations.*;
import java.util.List;

@Repository
interface Posts extends CrudRepository<Post, Long> {
  List<Post> findByTitle(String title);

  long countByTitle(String title);

  @Together({"findByTitle", "findByTitle"}) // ERROR RWN-543 <{>: the component count is long, and findByTitle returns List<Post>; it takes that result as it is; make them agree
  Both both(String title);
}

@Entity
class Post {
  @Id Long id;
  String title;
}

record Both(List<Post> found, long count) {}
