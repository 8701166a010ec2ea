package p;

import dev.rowan.annotations.*;
import java.util.*;

@Entity
class Author {
  @Id Long id;
  @OneToMany(mappedBy = "author", cascade = Cascade.UNLINK) List<Post> posts; // ERROR RWN-335 <.> <cascade>: posts unlinks along a @OneToMany; only a @ManyToMany has a table of links; write Cascade.DELETE to delete the rows of Post, or remove it
}

@Entity
class Post {
  @Id Long id;
  @ManyToOne(cascade = Cascade.UNLINK) Author author; // ERROR RWN-335 <.> <cascade>: author unlinks along a @ManyToOne; only a @ManyToMany has a table of links; remove Cascade.UNLINK
  @ManyToMany(cascade = Cascade.UNLINK) Set<Author> readers;
}
