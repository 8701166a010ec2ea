package p;

import dev.rowan.*;
import dev.rowan.annotations.*;
import java.util.List;
import java.util.stream.Stream;

@Repository
interface Posts extends CrudRepository<Post, Long> {
  Stream<Post> streamByTitle(String title);

  long countByTitle(String title);

  long deleteByTitle(String title);

  @Query("update post set title = :title returning title")
  List<String> rename(String title);

  @Together({"streamByTitle", "countByTitle"}) // ERROR RWN-542 <{>: streamByTitle cannot be read together with others; of finders and selects that can be a List, a Set, an Optional, one row, a number or a truth; name another method
  Both both(String title);

  @Together("deleteByTitle") // ERROR RWN-542 <">: deleteByTitle cannot be read together with others; of finders and selects that can be a List, a Set, an Optional, one row, a number or a truth; name another method
  One one(String title);

  List<Post> findByTilte(String title); // ERROR RWN-508 <findByTilte>: findBy>Tilte<: Post has no property "tilte"; the name is read as properties and words between them; did you mean "title"?

  @Together("findByTilte")
  Found found(String title);

  @Together("rename") // ERROR RWN-542 <">: rename cannot be read together with others; of finders and selects that can be a List, a Set, an Optional, one row, a number or a truth; name another method
  Titles titles(String title);
}

@Entity
class Post {
  @Id Long id;
  String title;
}

record Both(Stream<Post> found, long count) {}

record Found(List<Post> found) {}

record One(long count) {}

record Titles(List<String> titles) {}
