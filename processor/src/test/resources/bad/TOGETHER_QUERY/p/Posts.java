package p;

import dev.rowan.*;
import dev.rowan.annotations.*;
import java.util.List;

@Repository
interface Posts extends CrudRepository<Post, Long> {
  List<Post> findByTitle(String title);

  @Together // ERROR RWN-546 <@Together> <@Together>: both has SQL of its own; @Together reads what other methods read; put the @Query on a method of its own whose result is a component of the record, or remove @Together
  @Query("select count(*) from post where title = :title")
  Both both(String title);
}

@Entity
class Post {
  @Id Long id;
  String title;
}

record Both(long count) {}
