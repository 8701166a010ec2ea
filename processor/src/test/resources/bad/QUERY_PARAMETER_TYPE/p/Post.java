package p;

import dev.rowan.CrudRepository;
import dev.rowan.annotations.*;
import java.util.List;

@Repository
interface Posts extends CrudRepository<Post, Long> {
  @Query("select count(*) from post where likes > :least")
  long number(String least); // ERROR RWN-556 <least>: least is String, and meets post.likes, which is integer; PostgreSQL does not compare them; take a type that fits, or cast

  @Query("select count(*) from post where likes = :some")
  long several(List<Integer> some); // ERROR RWN-556 <some>: some is List<Integer>, and meets post.likes, which is integer; PostgreSQL does not compare them; take a type that fits, or cast

  @Query("select count(*) from post where likes = any(:one)")
  long any(int one); // ERROR RWN-556 <one>: one is int, and meets post.likes, which is integer[]; PostgreSQL does not compare them; take a type that fits, or cast
}

@Entity
class Post {
  @Id Long id;
  String title;
  int likes;
}
