package p;

import dev.rowan.CrudRepository;
import dev.rowan.annotations.*;
import dev.rowan.query.KeysetPage;
import dev.rowan.query.KeysetRequest;
import java.util.List;

@Repository
interface Posts extends CrudRepository<Post, Long> {
  @Query("select p.* from post p order by title, id")
  KeysetPage<Post> page(KeysetRequest request); // ERROR RWN-563 <request>: page asks for pages after a key; of SQL nobody knows which columns that would be; write a finder with a KeysetRequest, or database.select(...).keyset(...), or return a Page or Slice

  @Query("select title from post order by title")
  KeysetPage<String> titles(); // ERROR RWN-563 <titles>: titles asks for pages after a key; of SQL nobody knows which columns that would be; write a finder with a KeysetRequest, or database.select(...).keyset(...), or return a Page or Slice

  @Query("select title from post order by title")
  List<String> list(KeysetRequest after); // ERROR RWN-563 <after>: list asks for pages after a key; of SQL nobody knows which columns that would be; write a finder with a KeysetRequest, or database.select(...).keyset(...), or return a Page or Slice
}

@Entity
class Post {
  @Id Long id;
  String title;
  int likes;
}
