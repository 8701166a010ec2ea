package p;

import dev.rowan.annotations.*;
import java.util.*;

@Entity
class Author {
  @Id Long id;
}

@Entity
class Post {
  @Id Long id;
  @ManyToOne Set<Author> authors; // ERROR RWN-305 <authors>: @ManyToOne stands on authors, which is of the type Set<Author>; it leads to one row, not to many; write @OneToMany(mappedBy = "...") or @ManyToMany, or declare "Author authors"
}
