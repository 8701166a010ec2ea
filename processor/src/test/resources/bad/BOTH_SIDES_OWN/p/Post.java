package p;

import dev.rowan.annotations.*;
import java.util.*;

@Entity
class Post {
  @Id Long id;
  @ManyToMany Set<Tag> tags;
}

@Entity
class Tag {
  @Id Long id;
  @ManyToMany List<Post> posts; // ERROR RWN-326 <@ManyToMany>: Tag.posts and Post.tags both own their relation; each would have a junction table of its own, and know nothing of the other; write mappedBy = "tags" on the side that does not own it
}

@Entity
class Husband {
  @Id Long id;
  @OneToOne Wife wife;
}

@Entity
class Wife {
  @Id Long id;
  @OneToOne Husband husband; // ERROR RWN-326 <@OneToOne>: Wife.husband and Husband.wife both own their relation; each would have a foreign key of its own, and know nothing of the other; write mappedBy = "wife" on the side that does not own it
}
