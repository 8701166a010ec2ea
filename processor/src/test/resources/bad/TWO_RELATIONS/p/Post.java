package p;

import dev.rowan.annotations.*;

@Entity
class Author {
  @Id Long id;
}

@Entity
class Post {
  @Id Long id;
  @ManyToOne @OneToOne Author author; // ERROR RWN-302 <@OneToOne>: author has @ManyToOne and @OneToOne; a relation is of one kind; remove one of the two
}
