package p;

import dev.rowan.CrudRepository;
import dev.rowan.annotations.*;

@Repository
interface Posts extends CrudRepository<Post, Long> {
  @Query("select title from post")
  Iterable<Object> titles(); // ERROR RWN-560 <titles>: titles returns Iterable<Object>; such a statement gives a record, an entity, a Map<String, Object>, or the type of a column, or an Optional, List, Set, Stream, Page or Slice of one, or all but a Stream in a CompletableFuture; write one of these
}

@Entity
class Post {
  @Id Long id;
  String title;
  int likes;
}
