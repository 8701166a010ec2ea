package p;

import dev.rowan.*;
import dev.rowan.annotations.*;
import java.util.List;

@Repository
interface Posts extends CrudRepository<Post, Long> {
  List<Post> findByTitle(String title);

  long countByTitle(String title);

  long deleteByTitle(String title);

  @Together({"findByTitel", "countByTitle"}) // ERROR RWN-541 <{>: Posts has no method "findByTitel" for the component found; the results come from finders and declared queries of the same interface; did you mean "findByTitle"?
  Both both(String title);

  @Together({"findByTitle", "deleteByTitel"}) // ERROR RWN-541 <{>: Posts has no method "deleteByTitel" for the component count; the results come from finders and declared queries of the same interface; write one of findByTitle and countByTitle
  Both deleted(String title);
}

@Entity
class Post {
  @Id Long id;
  String title;
}

record Both(List<Post> found, long count) {}
