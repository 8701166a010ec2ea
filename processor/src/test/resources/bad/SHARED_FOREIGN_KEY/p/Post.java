package p;

import dev.rowan.annotations.*;

@Entity
class Author {
  @Id Long id;
}

@Entity
class Post {
  @Id Long id;
  @ManyToOne Author author;
  @ManyToOne @JoinColumn("author_id") Author editor; // ERROR RWN-321 <"author_id">: the relations author and editor have the same column "author_id"; one of the values would be lost; give one of them another name with @JoinColumn("...")
}
