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
  @OneToMany(mappedBy = "author") @ForeignKey(onDelete = ForeignKeyAction.CASCADE) List<Post> posts; // ERROR RWN-338 <@ForeignKey>: @ForeignKey stands on posts, which has no foreign key of its own; the other table has it; write it on Post.author
}

@Entity
class Page {
  @Id Long id;
  @ManyToMany @ForeignKey(name = "x") Set<Author> users; // ERROR RWN-338 <@ForeignKey>: @ForeignKey stands on users, which has no foreign key of its own; the rows of its junction table go with either side; remove it
}
