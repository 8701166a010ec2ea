package p;

import dev.rowan.CrudRepository;
import dev.rowan.annotations.*;

@Repository
interface Posts extends CrudRepository<Post, Long> {
  @Query("select count(*) from post where likes > :least")
  long number(String least); // ERROR RWN-556 <least>: least is String, and meets post.likes, which is integer; PostgreSQL does not compare them; take a type that fits, or cast
}

@Entity
class Post {
  @Id Long id;
  String title;
  int likes;
}
