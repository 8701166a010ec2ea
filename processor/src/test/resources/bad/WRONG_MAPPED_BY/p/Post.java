package p;

import dev.rowan.annotations.*;
import java.util.*;

@Entity
class Post {
  @Id Long id;
  String author;
  @ManyToOne Author writer;
}

@Entity
class Author {
  @Id Long id;
  @OneToMany(mappedBy = "author") List<Post> posts; // ERROR RWN-324 <"author"> <mappedBy>: posts is mapped by Post.author, which is no relation; the owner has @ManyToOne and leads back to Author; write "writer"
}

@Entity
class Page {
  @Id Long id;
  @ManyToOne Post post;
  @OneToOne Author user;
  @ManyToOne Author owner;
}

@Entity
class Blog {
  @Id Long id;
  @OneToMany(mappedBy = "post") List<Page> pages; // ERROR RWN-324 <"post"> <mappedBy>: pages is mapped by Page.post, which leads to Post; the owner has @ManyToOne and leads back to Blog; name one, such as "@ManyToOne Blog blog" in Page
  @ManyToMany(mappedBy = "user") List<Page> others; // ERROR RWN-324 <"user"> <mappedBy>: others is mapped by Page.user, which has @OneToOne; the owner has @ManyToMany and leads back to Blog; name one, such as "@ManyToMany Set<Blog> blog" in Page
  @OneToOne(mappedBy = "owner") Page page; // ERROR RWN-324 <"owner"> <mappedBy>: page is mapped by Page.owner, which has @ManyToOne; the owner has @OneToOne and leads back to Blog; name one, such as "@OneToOne Blog blog" in Page
}
