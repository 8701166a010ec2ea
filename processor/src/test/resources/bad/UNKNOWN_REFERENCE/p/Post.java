package p;

import dev.rowan.annotations.*;

@Entity
class Author {
  @Id Long id;
  String email;
}

@Entity
class Post {
  @Id Long id;
  @ManyToOne @JoinColumn(value = "author", references = "email") Author author; // ERROR RWN-318 <"email"> <references>: author references "email", which is no column of the primary key of Author; a foreign key leads to the primary key; write "id"
}
