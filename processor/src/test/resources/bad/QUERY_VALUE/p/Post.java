package p;

import dev.rowan.CrudRepository;
import dev.rowan.annotations.*;

@Repository
interface Posts extends CrudRepository<Post, Long> {
  @Query("select count(*) from post where likes > :least")
  long number(Object least); // ERROR RWN-554 <least>: least is Object, which no column can hold; only such values can be bound; take another type

  @Query("select title from post where id = :other")
  String title(Post other); // ERROR RWN-554 <other>: other is Post, which no column can hold; only such values can be bound; take its key: otherId
}

@Entity
class Post {
  @Id Long id;
  String title;
  int likes;
}
