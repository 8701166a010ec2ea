package p;

import dev.rowan.*;
import dev.rowan.annotations.*;
import dev.rowan.query.*;
import java.util.List;
import java.util.stream.Stream;

@Repository
interface Posts extends CrudRepository<Post, Long> {
  @Trips(max = 1) // ERROR RWN-537 <1> <max>: streamByTitle returns a Stream, which has no number of round trips; its rows come in portions, as many as there are; remove @Trips, or return a List with a Limit
  Stream<Post> streamByTitle(String title);
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
