package p;

import dev.rowan.CrudRepository;
import dev.rowan.annotations.*;
import java.util.List;

@Repository
interface Posts extends CrudRepository<Post, Long> {
  List<AuthorLine> findByTitle(String title); // ERROR RWN-518 <findByTitle>: findByTitle returns AuthorLine, which is a projection of Author; its rows are those of Post; return a projection of that: @Projection(Post.class)
  List<Line> findByTitleNot(String title); // ERROR RWN-518 <findByTitleNot>: findByTitleNot returns Line, which is a projection of no entity; its rows are those of Post; return a projection of that: @Projection(Post.class)
}

@Entity
class Post {
  @Id Long id;
  String title;
  Integer likes;
  @ManyToOne Author author;
}

@Entity
class Author {
  @Id Long id;
  String name;
}

@Projection(Author.class)
record AuthorLine(String name) {}

@Projection
record Line(String title) {}
