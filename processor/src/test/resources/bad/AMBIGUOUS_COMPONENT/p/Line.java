package p;

import dev.rowan.annotations.*;

@Entity
class Post {
  @Id Long id;
  @ManyToOne Author author;
  @ManyToOne Firm authorFirm;
}

@Entity
class Author {
  @Id Long id;
  String firmName;
}

@Entity
class Firm {
  @Id Long id;
  String name;
}

@Projection(Post.class)
record Line(Long id, String authorFirmName) {} // ERROR RWN-412 <authorFirmName> <*>: the component authorFirmName could be author.firmName and authorFirm.name; its name leads to each of them; say which one: @From("author.firmName")
