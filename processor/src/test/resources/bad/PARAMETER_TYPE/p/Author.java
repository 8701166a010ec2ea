package p;

import dev.rowan.CrudRepository;
import dev.rowan.annotations.*;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Repository
interface Posts extends CrudRepository<Post, Long> {
  List<Post> findByLikes(String likes); // ERROR RWN-512 <likes>: likes is String; likes needs Integer there; write that
  List<Post> findByAuthor(String author); // ERROR RWN-512 <author>: author is String; authorId needs Long or Author there; write that
  List<Post> findByAuthorIn(Author author); // ERROR RWN-512 <author>: author is Author; authorId needs a Collection<Long> or a Collection<Author> there; write that
  List<Post> findByReaders(Post reader); // ERROR RWN-512 <reader>: reader is Post; readers needs Author there; write that
  List<Post> findByReadersContaining(@Nullable Author reader); // ERROR RWN-512 <reader>: reader is one that may be null; readers needs one that is not null there; write that
  List<Post> findByAuthorGreaterThan(Author author); // ERROR RWN-512 <author>: author is Author; authorId needs Long there; write that
}

@Entity
class Post {
  @Id Long id;
  String title;
  Integer likes;
  @ManyToOne Author author;
  @ManyToMany List<Author> readers;
}

@Entity
class Author {
  @Id Long id;
  String name;
}
