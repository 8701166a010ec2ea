package p;

import dev.rowan.annotations.*;
import java.util.List;

@Repository
interface Posts {
  List<Post> findByTitle(String title); // ERROR RWN-507 <findByTitle>: findByTitle is a finder, and Posts does not say of which entity; its name alone does not tell; let it extend CrudRepository<...>, or annotate the method with @Query
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
