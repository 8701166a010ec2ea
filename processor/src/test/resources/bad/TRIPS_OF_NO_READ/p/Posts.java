package p;

import dev.rowan.*;
import dev.rowan.annotations.*;
import dev.rowan.query.*;
import java.util.List;

@Repository
interface Posts extends CrudRepository<Post, Long> {
  @Trips(max = 1) // ERROR RWN-536 <1> <max>: @Trips on deleteByTitle has no meaning; how often a method goes to the server is known of those that read; remove it
  long deleteByTitle(String title);

  @Query("update post set title = :title")
  @Trips(max = 1) // ERROR RWN-536 <1> <max>: @Trips on rename has no meaning; how often a method goes to the server is known of those that read; remove it
  int rename(String title);

  @Query("delete from post returning title")
  @Trips(max = 1) // ERROR RWN-536 <1> <max>: @Trips on clear has no meaning; how often a method goes to the server is known of those that read; remove it
  List<String> clear();
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
