package p;

import dev.rowan.CrudRepository;
import dev.rowan.annotations.*;
import dev.rowan.query.PageRequest;
import java.util.List;

@Repository
interface Posts extends CrudRepository<Post, Long> {
  List<Post> findByTitle(String title, PageRequest page); // ERROR RWN-513 <page>: page does not go with the rest; a Page or Slice takes a PageRequest, a KeysetPage takes a KeysetRequest, and nothing else does; make them agree
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
