package p;

import dev.rowan.CrudRepository;
import dev.rowan.annotations.*;
import java.util.List;

@Repository
interface Posts extends CrudRepository<Post, Long> {
  List<Post> findByAuthorNmae(String name); // ERROR RWN-508 <findByAuthorNmae>: findByAuthor>Nmae<: Author has no property "nmae"; the name is read as properties and words between them; did you mean "name"?
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
