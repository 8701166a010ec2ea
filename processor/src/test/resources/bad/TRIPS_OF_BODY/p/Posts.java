package p;

import dev.rowan.*;
import dev.rowan.annotations.*;
import java.util.List;

@Repository
interface Posts extends CrudRepository<Post, Long> {
  @Trips(max = 1)
  List<Post> findByTitle(String title);

  @Trips(max = 1) // ERROR RWN-547 <@Trips(max = 1)>: @Trips stands on untitled, which has a body; how often it goes to the server is known of methods that are generated; write it on those that the body calls, or remove it
  default List<Post> untitled() {
    return findByTitle("");
  }
}

@Entity
class Post {
  @Id Long id;
  String title;
}
