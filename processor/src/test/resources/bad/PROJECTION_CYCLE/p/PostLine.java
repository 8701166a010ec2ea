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
  @OneToMany(mappedBy = "author") List<Post> posts;
}

@Projection(Post.class)
record PostLine(AuthorLine author) {} // ERROR RWN-419 <author> <*>: the component author leads back to PostLine; it would be read without end; give it another projection, which ends

@Projection(Author.class)
record AuthorLine(List<PostLine> posts) {} // ERROR RWN-419 <posts> <*>: the component posts leads back to AuthorLine; it would be read without end; give it another projection, which ends
