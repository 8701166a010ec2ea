package p;

import dev.rowan.CrudRepository;
import dev.rowan.annotations.*;
import java.util.List;

@Repository
interface Posts extends CrudRepository<Post, Long> {
  List<Post> findByTitleAndLikes(String title); // ERROR RWN-511 <findByTitleAndLikes>: findByTitleAndLikes has 1 parameter for its conditions; its name asks for 2 parameters: for title and likes; make them agree
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
