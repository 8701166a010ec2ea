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
  @OneToMany(mappedBy = "author") List<? extends Post> posts; // ERROR RWN-304 <posts>: posts is of the type List<? extends Post>; with a wildcard the other entity is unknown; write the entity, as in List<Post> or Lazy<List<Post>>
}

@Entity
class Page {
  @Id Long id;
  @ManyToOne Lazy<?> user; // ERROR RWN-304 <user>: user is of the type Lazy<?>; with a wildcard the other entity is unknown; write the entity, as in Lazy<Post>
  @ManyToMany Lazy<Set<? super Author>> users; // ERROR RWN-304 <users>: users is of the type Lazy<Set<? super Author>>; with a wildcard the other entity is unknown; write the entity, as in List<Post> or Lazy<List<Post>>
}
