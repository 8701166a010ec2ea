package p;

import dev.rowan.annotations.*;

@Entity
@Table("posts")
@RenamedFrom("posts") // ERROR RWN-346 <"posts">: Post is renamed from "posts", which is its name; nothing would be renamed; write the name before, or remove @RenamedFrom
class Post {
  @Id Long id;
  @RenamedFrom("title") String title; // ERROR RWN-346 <"title">: title is renamed from "title", which is its name; nothing would be renamed; write the name before, or remove @RenamedFrom
  @RenamedFrom("author_id") @ManyToOne Author author; // ERROR RWN-346 <"author_id">: author is renamed from "author_id", which is its name; nothing would be renamed; write the name before, or remove @RenamedFrom
  @RenamedFrom("text") String body;
}

@Entity
class Author {
  @Id Long id;
}
