package p;

import dev.rowan.CrudRepository;
import dev.rowan.annotations.*;
import java.util.List;

@Repository
interface Posts extends CrudRepository<Post, Long> {
  @Fetch("author") // ERROR RWN-516 <">: @Fetch on countByTitle does nothing; only a finder that returns entities fetches; remove it
  long countByTitle(String title);

  @Query("select p.* from post p")
  @Fetch("author") // ERROR RWN-516 <">: @Fetch on all does nothing; only a finder that returns entities fetches; remove it
  List<Post> all();

  @Fetch("author") // ERROR RWN-516 <">: @Fetch on findByTitle does nothing; only a finder that returns entities fetches; remove it
  List<PostLine> findByTitle(String title);
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
