package p;

import dev.rowan.CrudRepository;
import dev.rowan.annotations.*;
import java.util.List;

@Repository
interface Posts extends CrudRepository<Post, Long> {
  @Query("select titel from post") // ERROR RWN-555 <">: at "select >titel from post": post has no column titel; the SQL is held against the tables of your entities; did you mean "title"?
  List<String> titles();
}

@Entity
class Post {
  @Id Long id;
  String title;
  int likes;
}
