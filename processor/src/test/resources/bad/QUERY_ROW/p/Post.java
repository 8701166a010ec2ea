package p;

import dev.rowan.CrudRepository;
import dev.rowan.annotations.*;
import java.util.List;

@Repository
interface Posts extends CrudRepository<Post, Long> {
  @Query("select id, title from post")
  List<Post> all(); // ERROR RWN-559 <all>: all needs the columns of Post in their order: id, title, likes; the SQL returns id and title; select what it needs
}

@Entity
class Post {
  @Id Long id;
  String title;
  int likes;
}
