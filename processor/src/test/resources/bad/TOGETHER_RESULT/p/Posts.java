package p;

import dev.rowan.*;
import dev.rowan.annotations.*;
import java.util.List;

@Repository
interface Posts extends CrudRepository<Post, Long> {
  List<Post> findByTitle(String title);

  long countByTitle(String title);

  @Together({"findByTitle", "countByTitle"})
  List<Both> both(String title); // ERROR RWN-539 <both>: both returns List<Both>, which is no record with components; each component takes the result of one query; return a record

  @Together({"findByTitle", "countByTitle"})
  Post post(String title); // ERROR RWN-539 <post>: post returns Post, which is no record with components; each component takes the result of one query; return a record
}

@Entity
class Post {
  @Id Long id;
  String title;
}

record Both(List<Post> found, long count) {}
