package p;

import dev.rowan.Lazy;
import dev.rowan.annotations.*;
import java.util.*;

class Author {
  Long id;
}

@Entity
class Post {
  @Id Long id;
  @ManyToOne Author author; // ERROR RWN-301 <@ManyToOne>: @ManyToOne stands on author, which is of the type Author; a relation leads to an entity, which has a table of its own; write @Entity on Author, or remove @ManyToOne
  @OneToMany(mappedBy = "post") List<String> words; // ERROR RWN-301 <@OneToMany>: @OneToMany stands on words, which is of the type List<String>; a relation leads to an entity, which has a table of its own; remove @OneToMany and declare "List<String> words", which is an array column
}

@Entity
class Page {
  @Id Long id;
  @ManyToOne Object any; // ERROR RWN-301 <@ManyToOne>: @ManyToOne stands on any, which is of the type Object; a relation leads to an entity, which has a table of its own; use an entity instead of Object, or remove @ManyToOne
  @ManyToOne Lazy<Integer> number; // ERROR RWN-301 <@ManyToOne>: @ManyToOne stands on number, which is of the type Lazy<Integer>; a relation leads to an entity, which has a table of its own; remove @ManyToOne and declare "Integer number", which is a column
  @ManyToMany Set<Thread.State> states; // ERROR RWN-301 <@ManyToMany>: @ManyToMany stands on states, which is of the type Set<Thread.State>; a relation leads to an entity, which has a table of its own; remove @ManyToMany and declare "List<Thread.State> states", which is an array column
  @OneToMany(mappedBy = "page") int count; // ERROR RWN-301 <@OneToMany>: @OneToMany stands on count, which is of the type int; a relation leads to an entity, which has a table of its own; remove @OneToMany and declare "int count", which is a column
}
