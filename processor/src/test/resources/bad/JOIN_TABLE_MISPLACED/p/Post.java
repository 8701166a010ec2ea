package p;

import dev.rowan.annotations.*;
import java.util.*;

@Entity
class Post {
  @Id Long id;
  @ManyToMany Set<Author> authors;
}

@Entity
class Author {
  @Id Long id;
  @ManyToMany(mappedBy = "authors") @JoinTable(name = "authors") List<Post> posts; // ERROR RWN-315 <@JoinTable>: @JoinTable stands on posts; only the owner of a @ManyToMany has a junction table; write it on Post.authors
}

@Entity
class Page {
  @Id Long id;
  @ManyToOne @JoinTable Author user; // ERROR RWN-315 <@JoinTable>: @JoinTable stands on user; only the owner of a @ManyToMany has a junction table; remove it, or write @ManyToMany
}
