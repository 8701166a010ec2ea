package p;

import dev.rowan.CrudRepository;
import dev.rowan.annotations.*;
import java.util.List;

@Repository
interface Posts extends CrudRepository<Post, Long> {
  List<Post> findByTitleLiek(String pattern); // ERROR RWN-509 <findByTitleLiek>: findByTitle>Liek<: nothing in it begins with "Liek"; after a property stands a word such as Not, In, Between, LessThan, Like, IsNull or IgnoreCase, or And, Or, OrderBy; correct the name
  List<Post> findTop0ByTitle(String title); // ERROR RWN-509 <findTop0ByTitle>: find>Top0ByTitle<: nothing in it begins with "Top0ByTitle"; after a property stands a word such as Not, In, Between, LessThan, Like, IsNull or IgnoreCase, or And, Or, OrderBy; correct the name
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
