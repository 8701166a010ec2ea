package p;

import dev.rowan.annotations.*;
import java.util.*;

@Entity
class Author {
  @Id @Generated Long id;
  @OneToMany(mappedBy = "author", cascade = Cascade.PERSIST) List<Post> posts; // ERROR RWN-336 <.> <cascade>: posts inserts what is new; the id of Post is assigned, so that nothing tells what is new; write @Generated on the id, or remove Cascade.PERSIST and insert it yourself
}

@Entity
class Post {
  @Id Long id;
  @ManyToOne(cascade = Cascade.PERSIST) Author author;
}
