package p;

import dev.rowan.*;
import dev.rowan.annotations.*;
import java.util.List;

@Repository
interface Posts extends CrudRepository<Post, Long> {
  List<Post> findByTitle(String title);

  long countByTitle(String title);

  @Together("findByTitle") // ERROR RWN-540 <">: both names 1 method, and Both has 2 components; each component takes the result of one method; make them agree
  Both both(String title);
}

@Entity
class Post {
  @Id Long id;
  String title;
}

record Both(List<Post> found, long count) {}
