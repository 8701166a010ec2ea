package p;

import dev.rowan.CrudRepository;
import dev.rowan.annotations.*;

@Repository
interface Posts extends CrudRepository<Post, Long> {
  @Query("select count(*) from post")
  long number(int least); // ERROR RWN-553 <least>: least is not used in the SQL; a parameter without a place changes nothing; write :least there, or remove it
}

@Entity
class Post {
  @Id Long id;
  String title;
  int likes;
}
