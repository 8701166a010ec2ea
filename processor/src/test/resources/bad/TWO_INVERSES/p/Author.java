package p;

import dev.rowan.Lazy;
import dev.rowan.annotations.*;
import java.util.*;

@Entity
class Author {
  @Id Long id;
  @OneToMany(mappedBy = "author") List<Post> posts;
  @OneToMany(mappedBy = "editor") List<Post> edited;
  @OneToMany(mappedBy = "author") Lazy<Set<Post>> lazyPosts; // WARNING RWN-345 <"author"> <mappedBy>: posts and lazyPosts are both mapped by Post.author; both hold the same rows, and neither knows what is put into the other; keep one of the two
}

@Entity
class Post {
  @Id Long id;
  @ManyToOne Author author;
  @ManyToOne Author editor;
}
