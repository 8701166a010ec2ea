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
  @OneToMany(mappedBy = "author") Post[] posts; // ERROR RWN-307 <posts>: posts is of the type Post[]; a relation holds an entity, or a List, a Set or a Collection of entities, or a Lazy of these; declare "List<Post> posts"
}

@Entity
class Page {
  @Id Long id;
  @ManyToOne Optional<Author> user; // ERROR RWN-307 <user>: user is of the type Optional<Author>; a relation holds an entity, or a List, a Set or a Collection of entities, or a Lazy of these; declare "Author user"
  @ManyToMany Map<String, Author> users; // ERROR RWN-307 <users>: users is of the type Map<String, Author>; a relation holds an entity, or a List, a Set or a Collection of entities, or a Lazy of these; declare "List<Author> users"
  @ManyToMany Lazy<ArrayList<Author>> all; // ERROR RWN-307 <all>: all is of the type Lazy<ArrayList<Author>>; a relation holds an entity, or a List, a Set or a Collection of entities, or a Lazy of these; declare "List<Author> all"
}
