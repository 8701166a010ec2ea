package p;

import dev.rowan.Lazy;
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
  @OneToMany(mappedBy = "author") List posts; // ERROR RWN-303 <posts>: posts is of the type List without a type argument; the other entity is unknown; write it, as in List<Post> or Lazy<List<Post>>
}

@Entity
class Page {
  @Id Long id;
  @ManyToOne Lazy user; // ERROR RWN-303 <user>: user is of the type Lazy without a type argument; the other entity is unknown; write it, as in Lazy<Post>
  @ManyToMany Lazy<Set> users; // ERROR RWN-303 <users>: users is of the type Lazy<Set> without a type argument; the other entity is unknown; write it, as in List<Post> or Lazy<List<Post>>
}
