package p;

import dev.rowan.CrudRepository;
import dev.rowan.Limit;
import dev.rowan.annotations.*;
import dev.rowan.query.KeysetPage;
import dev.rowan.query.KeysetRequest;
import dev.rowan.query.Page;
import dev.rowan.query.PageRequest;
import dev.rowan.query.Sort;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

@Repository
interface Posts extends CrudRepository<Post, Long> {
  List<Post> findByTitle(String title, PageRequest page); // ERROR RWN-513 <page>: page does not go with the rest; a Page or Slice takes a PageRequest, a KeysetPage takes a KeysetRequest, and nothing else does; make them agree
  List<Post> findByTitleNot(String title, KeysetRequest request); // ERROR RWN-513 <request>: request does not go with the rest; a Page or Slice takes a PageRequest, a KeysetPage takes a KeysetRequest, and nothing else does; make them agree
  KeysetPage<Post> findByTitleLike(String pattern); // ERROR RWN-513 <findByTitleLike>: KeysetPage<Post> does not go with the rest; a Page or Slice takes a PageRequest, a KeysetPage takes a KeysetRequest, and nothing else does; make them agree
  CompletableFuture<Page<Post>> findByLikes(Integer likes, KeysetRequest request); // ERROR RWN-513 <request>: request does not go with the rest; a Page or Slice takes a PageRequest, a KeysetPage takes a KeysetRequest, and nothing else does; make them agree
  Page<Post> findTop5ByTitle(String title, PageRequest page); // ERROR RWN-513 <page>: page does not go with the rest; the number of rows stands in the name; make them agree
  Post findFirst3ByTitle(String title); // ERROR RWN-513 <findFirst3ByTitle>: Post does not go with the rest; the name asks for 3 rows; write First alone, or return a List; make them agree
  Post readByTitle(String title, Limit limit); // ERROR RWN-513 <limit>: limit does not go with the rest; one row is asked for; write First into the name when there may be more; make them agree
  List<Post> searchByTitle(String title, @Nullable Sort sort); // ERROR RWN-513 <sort>: sort does not go with the rest; it may be null, which only the value of a condition may; leave @Nullable out; make them agree
  List<Post> queryByTitle(Limit limit, String title, Limit most); // ERROR RWN-513 <limit>: limit does not go with the rest; there is another one; make them agree
  long countByTitle(String title, Sort sort); // ERROR RWN-513 <sort>: sort does not go with the rest; only a finder that returns entities has an order or a part; make them agree
  long deleteFirst5ByTitle(String title); // ERROR RWN-513 <deleteFirst5ByTitle>: First or Top does not go with the rest; only a finder that returns entities has an order or a part; make them agree
  List<PostLine> findDistinctByTitle(String title); // ERROR RWN-513 <findDistinctByTitle>: Distinct does not go with the rest; each row is found once, and its record returned; to have equal records once, return a Set and leave it out; make them agree
}

@Entity
class Post {
  @Id Long id;
  String title;
  Integer likes;
  @ManyToOne Author author;
}

@Entity
class Author {
  @Id Long id;
  String name;
}

@Projection(Post.class)
record PostLine(String title) {}
