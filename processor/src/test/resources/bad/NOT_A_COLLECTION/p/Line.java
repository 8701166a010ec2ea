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

@Projection(Tag.class)
record TagName(String name) {}

@Projection(Post.class)
record Line(TagName tags) {} // ERROR RWN-417 <tags> <*>: the component tags is of the type TagName, but tags leads to many; one of them would be any; declare a List or a Set of TagName
