package p;

import dev.rowan.CrudRepository;
import dev.rowan.annotations.*;
import java.util.List;

@Repository
interface Posts extends CrudRepository<Post, Long> {
  @Query("select title, likes, id as likes from post") // ERROR RWN-558 <">: two columns are called likes; a component takes the column of its name; give one of them another name with as
  List<Line> lines();
}

record Line(String title, int likes) {}

@Entity
class Post {
  @Id Long id;
  String title;
  int likes;
}
