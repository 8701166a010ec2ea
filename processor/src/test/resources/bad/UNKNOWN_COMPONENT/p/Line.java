package p;

import dev.rowan.annotations.*;

@Entity
class Post {
  @Id Long id;
  String title;
  @ManyToOne Author author;
}

@Entity
class Author {
  @Id Long id;
  String name;
}

@Projection(Post.class)
record Line(
    Long id,
    String titel, // ERROR RWN-409 <titel> <*>: Post has nothing that the component titel could be; a component is called like a property, or like a relation and a property of what it leads to; did you mean "title"?, or write @From
    String authorNames, // ERROR RWN-409 <authorNames> <*>: Post has nothing that the component authorNames could be; a component is called like a property, or like a relation and a property of what it leads to; did you mean "authorName"?, or write @From
    String publisher) {} // ERROR RWN-409 <publisher> <*>: Post has nothing that the component publisher could be; a component is called like a property, or like a relation and a property of what it leads to; write one of id, title, authorId, author and authorName, or write @From
