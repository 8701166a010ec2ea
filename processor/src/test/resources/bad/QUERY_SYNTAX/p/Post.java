package p;

import dev.rowan.CrudRepository;
import dev.rowan.annotations.*;

@Repository
interface Posts extends CrudRepository<Post, Long> {
  @Query("select count(* from post") // ERROR RWN-551 <">: the SQL cannot be read: the bracket is not closed at "select count>(* from post"; a query is one statement of PostgreSQL; correct it
  long number();
}

@Entity
class Post {
  @Id Long id;
  String title;
  int likes;
}
