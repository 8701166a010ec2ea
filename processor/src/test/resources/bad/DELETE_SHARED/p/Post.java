package p;

import dev.rowan.annotations.*;
import java.util.*;

@Entity
class Author {
  @Id @Generated Long id;
}

@Entity
class Post {
  @Id Long id;
  @ManyToOne(cascade = Cascade.DELETE) Author author; // ERROR RWN-329 <.> <cascade>: author deletes along a @ManyToOne; other rows may lead to the same Author, which would be gone for them too; remove Cascade.DELETE
}

@Entity
class Page {
  @Id Long id;
  @ManyToMany(cascade = {Cascade.PERSIST, Cascade.DELETE}) Set<Author> users; // ERROR RWN-329 <{> <cascade>: users deletes along a @ManyToMany; other rows may lead to the same Author, which would be gone for them too; write Cascade.UNLINK, which deletes only the rows between the two
}
