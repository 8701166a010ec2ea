package p;

import dev.rowan.annotations.*;

@Entity
class Author {
  @Id Long id;
}

@Entity
class Post {
  @Id Long id;
  @Column(name = "writer") Long authorId;
  @ManyToOne Author author; // ERROR RWN-322 <author>: the property authorId has the name that the foreign key of the relation author has in the generated classes; a name stands for one column; write @JoinColumn("writer") on author if it is the same column, else rename one of the two
}
