package p;

import dev.rowan.annotations.*;

@Entity
class Post {
  @Id Long id;
  @CreatedBy @ManyToOne Person author; // ERROR RWN-684 <@CreatedBy>: @CreatedBy stands on author, which is a relation; it needs a value that is one column; declare "Long authorId", or of whatever type the id has, and write it there
}

@Entity
class Person {
  @Id Long id;
}
