package p;

import dev.rowan.CrudRepository;
import dev.rowan.annotations.*;
import dev.rowan.AsyncRepository;
import java.util.*;

@Repository
interface Posts extends CrudRepository<Post, Long> {
  <T> List<T> findByTitle(String title, Class<T> type); // ERROR RWN-532 <findByTitle>: findByTitle has type parameters; what it returns must be known while compiling; write a method for each: what returns a record with @Projection reads only its columns

  @Query("select title from post")
  <T> List<T> titles(Class<T> type); // ERROR RWN-532 <titles>: titles has type parameters; what it returns must be known while compiling; write a method for each: what returns a record with @Projection reads only its columns
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
