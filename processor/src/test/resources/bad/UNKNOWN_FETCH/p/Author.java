package p;

import dev.rowan.CrudRepository;
import dev.rowan.annotations.*;
import java.util.List;

@Repository
interface Posts extends CrudRepository<Post, Long> {
  @Fetch("autor") // ERROR RWN-515 <">: Post has no relation "autor"; a path is made of relations, with points between them; did you mean "author"?
  List<Post> findByTitle(String title);
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
