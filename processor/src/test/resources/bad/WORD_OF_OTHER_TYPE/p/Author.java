package p;

import dev.rowan.CrudRepository;
import dev.rowan.annotations.*;
import java.util.List;

@Repository
interface Posts extends CrudRepository<Post, Long> {
  List<Post> findByLikesContaining(String text); // ERROR RWN-510 <findByLikesContaining>: findByLikesContaining: Containing is not for likes, which is Integer; it needs text; ask in another way
  List<Post> findByTitleBetweenIgnoreCase(String from, String to); // ERROR RWN-510 <findByTitleBetweenIgnoreCase>: findByTitleBetweenIgnoreCase: IgnoreCase after Between is not for title, which is String; it needs a word such as Containing; ask in another way
  List<Post> findByLikesIgnoreCase(Integer likes); // ERROR RWN-510 <findByLikesIgnoreCase>: findByLikesIgnoreCase: IgnoreCase is not for likes, which is Integer; it needs text; ask in another way
  List<Post> findByTitleTrue(); // ERROR RWN-510 <findByTitleTrue>: findByTitleTrue: True is not for title, which is String; it needs a boolean; ask in another way
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
