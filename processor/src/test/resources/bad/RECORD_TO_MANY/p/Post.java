package p;

import dev.rowan.Lazy;
import dev.rowan.annotations.*;
import java.util.*;

@Entity
class Post {
  @Id Long id;
  @ManyToOne Lazy<Author> author;
}

@Entity
record Author(@Id Long id, @OneToMany(mappedBy = "author") List<Post> posts) {} // ERROR RWN-310 <posts> <*>: the record holds posts plainly, as a List<Post>; a record cannot be filled once it is there; declare "Lazy<List<Post>> posts"
