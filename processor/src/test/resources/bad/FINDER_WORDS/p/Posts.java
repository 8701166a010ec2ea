package p;

import dev.rowan.CrudRepository;
import dev.rowan.annotations.*;
import dev.rowan.AsyncRepository;
import java.util.*;

@Repository
interface Posts extends CrudRepository<Post, Long> {
  List<Post> findAllTop3ByTitle(String title); // ERROR RWN-531 <findAllTop3ByTitle>: findAllTop3ByTitle: "AllTop3" before By does nothing; there stand First or Top with a number, right at the beginning, and else words for the reader; write findTop3By...
  List<Post> findLast3ByTitle(String title); // ERROR RWN-531 <findLast3ByTitle>: findLast3ByTitle: "Last3" before By does nothing; there stand First or Top with a number, right at the beginning, and else words for the reader; write findFirst3By...OrderBy...Desc
  Optional<Post> findLastPostByTitle(String title); // ERROR RWN-531 <findLastPostByTitle>: findLastPostByTitle: "LastPost" before By does nothing; there stand First or Top with a number, right at the beginning, and else words for the reader; write findFirstBy...OrderBy...Desc
  List<Post> findAllDistinctByTitle(String title); // ERROR RWN-531 <findAllDistinctByTitle>: findAllDistinctByTitle: "AllDistinct" before By does nothing; there stand First or Top with a number, right at the beginning, and else words for the reader; write findDistinctBy...
  List<Post> findTitelByViews(int views); // ERROR RWN-531 <findTitelByViews>: findTitelByViews: "Titel" before By does nothing; there stand First or Top with a number, right at the beginning, and else words for the reader; a condition on title stands after By; to return only that, return a projection
  List<Post> findAllByTitle(String title);
  List<Post> findPostsByTitle(String title);
  List<Post> findPopularByTitle(String title);
  List<Post> findDistinctTop3ByTitle(String title);
  List<Post> findFirst3PopularPostsByTitle(String title);
}

@Entity
class Post {
  @Id Long id;
  String title;
  Integer views;
  @ManyToMany Set<Tag> tags;
}

@Entity
class Tag {
  @Id Long id;
  String name;
}
