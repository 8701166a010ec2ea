package p;

import dev.rowan.CrudRepository;
import dev.rowan.annotations.*;
import java.util.List;

@Repository
interface Posts extends CrudRepository<Post, Long> {
  @Query("select id, title from post")
  List<Post> all(); // ERROR RWN-559 <all>: all needs the columns of Post in their order: id, title, likes; the SQL returns id and title; select what it needs

  @Query("select p from post p")
  List<Post> jpql(); // ERROR RWN-559 <jpql>: jpql needs the columns of Post in their order: id, title, likes; the SQL returns p; write select p.*
}

@Entity
class Post {
  @Id Long id;
  String title;
  int likes;
}
