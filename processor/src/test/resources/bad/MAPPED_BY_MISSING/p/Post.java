package p;

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
  @OneToMany(mappedBy = "") List<Post> posts; // ERROR RWN-325 <""> <mappedBy>: posts is mapped by nothing; the rows of the other table lead here through a property of Post; write mappedBy = "author"
}

@Entity
class Blog {
  @Id Long id;
  @OneToMany(mappedBy = " ") List<Post> posts; // ERROR RWN-325 <" "> <mappedBy>: posts is mapped by nothing; the rows of the other table lead here through a property of Post; name one, such as "@ManyToOne Blog blog" in Post
}
