package p;

import dev.rowan.annotations.*;
import java.util.*;

@Entity
class Post {
  @Id Long id;
  @ManyToMany Set<Tag> tags;
}

@Entity
class Tag {
  @Id Long id;
  String name;
}

@Projection(Post.class)
record Line(Long id, @From("tags.name") String tag) {} // ERROR RWN-411 <"tags.name"> <*>: the path "tags.name" of Line.tag goes on behind tags; that leads to many, which are not one value; give the component a List of the values, or of a projection of Tag

@Projection(Post.class)
record Tagged(Long id, @From("tags.name") List<String> tags, @From("tags.count()") long count) {}
