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
  @OneToMany(mappedBy = "author", orderBy = "title down") List<Post> posts; // ERROR RWN-328 <"title down"> <orderBy>: the orderBy of posts contains "title down"; it is a list of properties, each perhaps with asc or desc; write it as in "id desc"
}

@Entity
class Blog {
  @Id Long id;
  @ManyToMany(orderBy = "title,") List<Post> posts; // ERROR RWN-328 <"title,"> <orderBy>: the orderBy of posts contains ""; it is a list of properties, each perhaps with asc or desc; write it as in "id desc"
}
