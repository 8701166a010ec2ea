package p;

import dev.rowan.annotations.*;
import java.util.*;

@Entity
class Post {
  @Id Long id;
  String title;
  @ManyToOne Author author;
  @ManyToMany Set<Tag> tags;
}

@Entity
class Tag {
  @Id Long id;
  String name;
}

@Entity
class Author {
  @Id Long id;
  String name;
}

@Projection(Post.class)
record Line(
    String id, // ERROR RWN-413 <id> <*>: the component id is of the type String, but id is of the type Long; what is read is what the column holds; declare "Long id"
    long title, // ERROR RWN-413 <title> <*>: the component title is of the type long, but title is of the type String; what is read is what the column holds; declare "String title"
    Object authorName) {} // ERROR RWN-413 <authorName> <*>: the component authorName is of the type Object, but author.name is of the type String; what is read is what the column holds; declare "String authorName"

@Projection(Post.class)
record Tagged(
    @From("tags.name") List<Integer> names, // ERROR RWN-413 <names> <*>: the component names is of the type List<Integer>, but tags.name is of the type List<String>; what is read is what the column holds; declare "List<String> names"
    @From("tags.count()") int many) {} // ERROR RWN-413 <many> <*>: the component many is of the type int, but tags.count() is of the type long; what is read is what the column holds; declare "long many"
