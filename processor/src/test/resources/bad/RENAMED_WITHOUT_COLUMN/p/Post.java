package p;

import dev.rowan.annotations.*;
import java.util.*;

@Entity
class Post {
  @Id Long id;
  @RenamedFrom("spot") @Embedded Place place; // ERROR RWN-350 <"spot">: @RenamedFrom stands on place, which has several columns; it says the name of one column; write it on the properties of the value
  @RenamedFrom("writer") @ManyToOne Author author; // ERROR RWN-350 <"writer">: @RenamedFrom stands on author, which has several columns; it says the name of one column; rename them in a migration by hand
  @RenamedFrom("comments") @OneToMany(mappedBy = "post") List<Comment> comments; // ERROR RWN-350 <"comments">: @RenamedFrom stands on comments, which has no column of its own; it says the name of one column; write it where the column is declared, or remove it
}

@Embeddable
class Place {
  String city;
  String street;
}

@Entity
class Author {
  @Id Long land;
  @Id Long number;
}

@Entity
class Comment {
  @Id Long id;
  @ManyToOne Post post;
}
