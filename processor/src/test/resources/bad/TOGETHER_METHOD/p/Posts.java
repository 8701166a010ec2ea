package p;

import dev.rowan.*;
import dev.rowan.annotations.*;
import java.util.List;

@Repository
interface Posts extends CrudRepository<Post, Long> {
  List<Post> findByTitle(String title);

  long countByTitle(String title);

  @Together({"findByTitel", "countByTitle"}) // ERROR RWN-541 <{>: Posts has no method "findByTitel" for the component found; the results come from finders and declared queries of the same interface; did you mean "findByTitle"?
  Both both(String title);
}

@Entity
class Post {
  @Id Long id;
  String title;
}

record Both(List<Post> found, long count) {}
