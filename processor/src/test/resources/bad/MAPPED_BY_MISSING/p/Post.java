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
  @OneToMany(mappedBy = "") List<Post> posts; // ERROR RWN-325 <""> <mappedBy>: posts is mapped by nothing; the rows of the other table lead here through a property of Post; write mappedBy = "author"
}

@Entity
class Blog {
  @Id Long id;
  @OneToMany(mappedBy = " ") List<Post> posts; // ERROR RWN-325 <" "> <mappedBy>: posts is mapped by nothing; the rows of the other table lead here through a property of Post; name one, such as "@ManyToOne Blog blog" in Post
}

@Entity
class Magazine {
  @Id Long id;
  @OneToMany List<Post> posts; // ERROR RWN-325 <@OneToMany>: posts is mapped by nothing; the rows of the other table lead here through a property of Post; name one, such as "@ManyToOne Magazine magazine" in Post
}

@Entity
class Reader {
  @Id Long id;
  @OneToMany @JoinColumn("reader_id") List<Letter> letters; // ERROR RWN-325 <@OneToMany>: letters is mapped by nothing; the rows of the other table lead here through a property of Letter; write mappedBy = "reader", and remove @JoinColumn
}

@Entity
class Letter {
  @Id Long id;
  @ManyToOne Reader reader;
}
