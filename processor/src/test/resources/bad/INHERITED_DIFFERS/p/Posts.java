package p;

import dev.rowan.CrudRepository;
import dev.rowan.annotations.*;
import dev.rowan.AsyncRepository;
import java.util.*;

@Repository
interface Posts extends CrudRepository<Post, Long> {
  void setTags(Post post, Collection<Tag> tags); // ERROR RWN-533 <setTags>: setTags is a method of the generated repository, with other types; it is inherited as it is; write void setTags(Post, Collection<? extends Tag>), or choose another name
  void addTags(Post post, Collection<? extends Tag> tags);
  AsyncRepository<Post, Long> async();
  String toString();
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
