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
  @OneToMany(mappedBy = "author") @JoinColumn("author") List<Post> posts; // ERROR RWN-314 <@JoinColumn>: @JoinColumn stands on posts, which has no foreign key of its own; the other table has it; write it on Post.author
}

@Entity
class Page {
  @Id Long id;
  @ManyToMany @JoinColumn("user") @JoinColumn("page") Set<Author> users; // ERROR RWN-314 <users> <@JoinColumn>: @JoinColumn stands on users, which has no foreign key of its own; a junction table has the columns; write @JoinTable
}
