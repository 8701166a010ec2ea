package p;

import dev.rowan.annotations.*;
import java.util.*;

@Entity
class Post {
  @Id Long id;
  @ManyToOne Author author;
}

@Entity
class Author {
  @Id Long id;
  @OneToMany(mappedBy = "auther") List<Post> posts; // ERROR RWN-323 <"auther"> <mappedBy>: posts is mapped by "auther", but Post has no such property; the owner of the relation is a property of the other entity; did you mean "author"?
}

@Entity
class Blog {
  @Id Long id;
  @ManyToMany(mappedBy = "blogs") List<Post> posts; // ERROR RWN-323 <"blogs"> <mappedBy>: posts is mapped by "blogs", but Post has no such property; the owner of the relation is a property of the other entity; name one, such as "@ManyToMany Set<Blog> blogs" in Post
}
