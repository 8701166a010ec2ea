package p;

import dev.rowan.annotations.*;

@Entity
class Author {
  @Id Long id;
}

@Entity
class Post {
  @Id Long id;
  int authorId;
  @ManyToOne Author author; // ERROR RWN-320 <author>: the column "author_id" is the property authorId of the type integer, and the foreign key of author, which needs the type bigint; a column has one type; declare "Long authorId", or name another column with @JoinColumn("...")
}
