package p;

import dev.rowan.*;
import dev.rowan.annotations.*;
import dev.rowan.query.*;
import java.util.List;

@Repository
interface Posts extends CrudRepository<Post, Long> {
  @Trips(max = 0) // ERROR RWN-535 <0> <max>: @Trips(max = 0) lets findByTitle read nothing; a query takes one round trip at least; write a number of 1 or more
  List<Post> findByTitle(String title);

  @Query("select p.* from post p")
  @Trips(max = -1) // ERROR RWN-535 <-1> <max>: @Trips(max = -1) lets all read nothing; a query takes one round trip at least; write a number of 1 or more
  List<Post> all();
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
