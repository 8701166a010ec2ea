package p;

import dev.rowan.CrudRepository;
import dev.rowan.annotations.*;

@Repository
interface Posts extends CrudRepository<Post, Long> {
  @Query("select count(*) from post where likes > :most") // ERROR RWN-552 <">: there is no parameter for :most; each stands for a parameter of number with the same name; it has none
  long number();
}

@Entity
class Post {
  @Id Long id;
  String title;
  int likes;
}
