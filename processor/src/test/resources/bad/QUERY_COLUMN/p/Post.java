package p;

import dev.rowan.CrudRepository;
import dev.rowan.annotations.*;
import java.util.List;

@Repository
interface Posts extends CrudRepository<Post, Long> {
  @Query("select title from post")
  List<Line> lines(); // ERROR RWN-557 <lines>: lines has no column for likes of Line; a component takes the column of its name; write "title"
}

record Line(String title, int likes) {}

@Entity
class Post {
  @Id Long id;
  String title;
  int likes;
}
