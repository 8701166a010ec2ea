package p;

import dev.rowan.annotations.*;
import java.util.*;

@Entity
class Author {
  @Id @Generated Long id;
  @OneToMany(mappedBy = "author", cascade = Cascade.PERSIST) List<Post> posts; // ERROR RWN-337 <.> <cascade>: posts inserts what is new; the foreign key "author_id" is the property authorId of Post, which would not know the new id; give the relation a column of its own, or remove Cascade.PERSIST
}

@Entity
class Post {
  @Id @Generated Long id;
  Long authorId;
  @ManyToOne(cascade = Cascade.PERSIST) Author author; // ERROR RWN-337 <.> <cascade>: author inserts what is new; the foreign key "author_id" is the property authorId of Post, which would not know the new id; give the relation a column of its own, or remove Cascade.PERSIST
}
