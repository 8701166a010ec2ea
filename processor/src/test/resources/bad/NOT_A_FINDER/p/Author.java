package p;

import dev.rowan.CrudRepository;
import dev.rowan.annotations.*;
import java.util.List;

@Repository
interface Posts extends CrudRepository<Post, Long> {
  List<Post> popular(); // ERROR RWN-506 <popular>: popular says neither by its name nor by a @Query what it does; a name begins with findBy, existsBy, countBy or deleteBy; rename it, annotate it with @Query, or give it a body with default
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
