package p;

import dev.rowan.*;
import dev.rowan.annotations.*;
import dev.rowan.query.*;
import java.util.List;

@Repository
interface Posts extends CrudRepository<Post, Long> {
  @Fetch({"comments.votes", "tags"})
  @Trips(max = 2) // ERROR RWN-534 <2> <max>: findFirst10ByTitle needs 3 round trips and may have 2: the query, then comments and tags, then comments.votes; what lies behind a relation to many waits for the keys before it; read less, or write @Trips(max = 3)
  List<Post> findFirst10ByTitle(String title);

  @Trips(max = 1) // ERROR RWN-534 <1> <max>: findByTitle needs 2 round trips and may have 1: the query, then the count of the page; what lies behind a relation to many waits for the keys before it; read less, or write @Trips(max = 2)
  Page<Post> findByTitle(String title, PageRequest page);

  @Trips(max = 1) // ERROR RWN-534 <1> <max>: findByTitleLike needs 3 round trips and may have 1: the query, then comments and tags, then comments.votes; what lies behind a relation to many waits for the keys before it; read less, or write @Trips(max = 3)
  List<PostLine> findByTitleLike(String title, Limit limit);

  @Fetch("comments")
  @Trips(max = 1) // ERROR RWN-534 <1> <max>: findById needs 2 round trips and may have 1: the query, then comments; what lies behind a relation to many waits for the keys before it; read less, or write @Trips(max = 2)
  Post findById(long id);

  @Query("select p.* from post p")
  @Trips(max = 1) // ERROR RWN-534 <1> <max>: all needs 2 round trips and may have 1: the query, then the count of the page; what lies behind a relation to many waits for the keys before it; read less, or write @Trips(max = 2)
  Page<Post> all(PageRequest page);
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

@Projection(Post.class)
record PostLine(String title, List<CommentLine> comments, @From("tags.name") List<String> tags) {}

@Projection(Comment.class)
record CommentLine(String text, List<VoteLine> votes) {}

@Projection(Vote.class)
record VoteLine(Long id) {}
