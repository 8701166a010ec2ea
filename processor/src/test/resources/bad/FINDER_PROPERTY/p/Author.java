package p;

import dev.rowan.CrudRepository;
import dev.rowan.annotations.*;
import java.util.List;

@Repository
interface Posts extends CrudRepository<Post, Long> {
  List<Post> findByAuthorNmae(String name); // ERROR RWN-508 <findByAuthorNmae>: findByAuthor>Nmae<: Author has no property "nmae"; the name is read as properties and words between them; did you mean "name"?
  List<Post> findByAuthorHome(Address home);
  List<Post> findByAuthorHomeNotAndTitle(Address home, String title);
  List<Post> findByAuthorHomeTown(String city); // ERROR RWN-508 <findByAuthorHomeTown>: findByAuthor>HomeTown<: Author has no property "homeTown"; the name is read as properties and words between them; write one of id, name, homeStreet and homeCity
  List<Post> findByAuthor_Home_City(String city);
  List<Post> findByAuthorHomeCity(String city);
}

@Repository
interface Authors extends CrudRepository<Author, Long> {
  List<Author> findByNameOrderByHome(String name); // ERROR RWN-508 <findByNameOrderByHome>: findByNameOrderBy>Home<: Author has no property "home"; the name is read as properties and words between them; it is embedded and has no order; name its parts: HomeStreet, HomeCity
}

@Entity
class Post {
  @Id Long id;
  String title;
  Integer likes;
  @ManyToOne Author author;
}

@Entity
class Author {
  @Id Long id;
  String name;
  @Embedded Address home;
}

class Address {
  String street;
  String city;
}
