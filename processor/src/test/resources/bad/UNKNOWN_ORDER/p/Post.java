package p;

import dev.rowan.annotations.*;
import java.util.*;

@Entity
class Post {
  @Id Long id;
  String title;
  @ManyToOne Author author;
}

@Entity
class Author {
  @Id Long id;
  @OneToMany(mappedBy = "author", orderBy = "titel desc") List<Post> posts; // ERROR RWN-327 <"titel desc"> <orderBy>: posts is ordered by "titel", but Post has no such column; the elements are ordered by columns, by their names in Java; did you mean "title"?
}
