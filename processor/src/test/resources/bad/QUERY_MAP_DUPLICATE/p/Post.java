package p;

import dev.rowan.CrudRepository;
import dev.rowan.annotations.*;
import java.util.List;
import java.util.Map;

@Repository
interface Posts extends CrudRepository<Post, Long> {
  @Query("select a.title, b.title from post a join post b on b.likes = a.likes") // ERROR RWN-564 <">: two columns are called title; a map has one value for each name; give one of them another name with as
  List<Map<String, Object>> pairs();
}

@Entity
class Post {
  @Id Long id;
  String title;
  int likes;
}
