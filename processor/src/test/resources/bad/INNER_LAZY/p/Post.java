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
  @OneToMany(mappedBy = "author") List<Lazy<Post>> posts; // ERROR RWN-308 <posts>: posts is of the type List<Lazy<Post>>; a Lazy holds all that is loaded, and stands in nothing else; declare "Lazy<List<Post>> posts"
}

@Entity
class Page {
  @Id Long id;
  @ManyToOne Lazy<Lazy<Author>> user; // ERROR RWN-308 <user>: user is of the type Lazy<Lazy<Author>>; a Lazy holds all that is loaded, and stands in nothing else; declare "Lazy<Author> user"
  @ManyToMany Lazy<Set<Lazy<Author>>> users; // ERROR RWN-308 <users>: users is of the type Lazy<Set<Lazy<Author>>>; a Lazy holds all that is loaded, and stands in nothing else; declare "Lazy<Set<Author>> users"
}
