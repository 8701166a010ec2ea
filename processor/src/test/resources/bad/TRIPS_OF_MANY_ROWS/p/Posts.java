package p;

import dev.rowan.*;
import dev.rowan.annotations.*;
import dev.rowan.query.*;
import java.util.List;

@Repository
interface Posts extends CrudRepository<Post, Long> {
  @Fetch({"comments", "tags"})
  @Trips(max = 2) // WARNING RWN-538 <2> <max>: findByTitle may need 3 round trips and have 2, when there are thousands of rows: the query, then comments and tags; so many keys let the statements of a level travel alone; read fewer rows, or write @Trips(max = 3)
  List<Post> findByTitle(String title);

  @Fetch({"comments", "tags"})
  @Trips(max = 2)
  List<Post> findByTitle(String title, Limit limit);

  @Fetch({"comments", "tags"})
  @Trips(max = 3)
  List<Post> findAllBy();
}

@Entity
class Post {
  @Id Long id;
  String title;
  @OneToMany(mappedBy = "post") List<Comment> comments;
  @ManyToMany List<Tag> tags;
}

@Entity
class Comment {
  @Id Long id;
  String text;
  @ManyToOne Post post;
  @OneToMany(mappedBy = "comment") List<Vote> votes;
}

@Entity
class Vote {
  @Id Long id;
  @ManyToOne Comment comment;
}

@Entity
class Tag {
  @Id Long id;
  String name;
}
