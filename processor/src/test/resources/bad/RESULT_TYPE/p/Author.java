package p;

import dev.rowan.CrudRepository;
import dev.rowan.annotations.*;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

@Repository
interface Posts extends CrudRepository<Post, Long> {
  String countByTitle(String title); // ERROR RWN-514 <countByTitle>: countByTitle returns String; such a method returns long or int, or a CompletableFuture of it; write one of these
  CompletableFuture<Stream<Post>> findByTitle(String title); // ERROR RWN-514 <findByTitle>: findByTitle returns CompletableFuture<Stream<Post>>; such a method returns Post or a record with @Projection(Post.class), or an Optional, List, Set, Stream, Page, Slice or KeysetPage of it, or any of these but a Stream in a CompletableFuture; write one of these
  List<Plain> findByTitleNot(String title); // ERROR RWN-514 <findByTitleNot>: findByTitleNot returns List<Plain>; such a method returns Post or a record with @Projection(Post.class), or an Optional, List, Set, Stream, Page, Slice or KeysetPage of it, or any of these but a Stream in a CompletableFuture; write one of these
  String findByTitleLike(String title); // ERROR RWN-514 <findByTitleLike>: findByTitleLike returns String; such a method returns Post or a record with @Projection(Post.class), or an Optional, List, Set, Stream, Page, Slice or KeysetPage of it, or any of these but a Stream in a CompletableFuture; write one of these
  CompletableFuture<String> existsByTitle(String title); // ERROR RWN-514 <existsByTitle>: existsByTitle returns CompletableFuture<String>; such a method returns boolean, or CompletableFuture<Boolean>; write one of these
  Optional<Post> deleteByTitle(String title); // ERROR RWN-514 <deleteByTitle>: deleteByTitle returns Optional<Post>; such a method returns the number of rows as long or int, whether there were any as boolean, List<Post> or void, or a CompletableFuture of it; write one of these
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

record Plain(String title) {}
