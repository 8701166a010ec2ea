package p;

import dev.rowan.CrudRepository;
import dev.rowan.annotations.*;
import java.util.List;

@Repository
interface Posts extends CrudRepository<Post, Long> {
  @Query("select titel from post") // ERROR RWN-555 <">: at "select >titel from post": post has no column titel; the SQL is held against the tables of your entities; did you mean "title"?
  List<String> titles();

  @Query("select title from posts") // ERROR RWN-555 <">: at "select title from >posts": no entity has the table posts; the SQL is held against the tables of your entities; did you mean "post"?
  List<String> all();

  @Query("select p.title from post p join post p on true") // ERROR RWN-555 <">: at "select p.title from post p join post >p on true": p stands twice in this from; the SQL is held against the tables of your entities; correct it
  List<String> twice();

  @Query("select post.title from post p") // ERROR RWN-555 <">: at "select >post.title from post p": there is no table or alias post here; the SQL is held against the tables of your entities; did you mean "p"?
  List<String> renamed();

  @Query("select likes from post a, post b") // ERROR RWN-555 <">: at "select >likes from post a, post b": several tables here have a column likes; the SQL is held against the tables of your entities; did you mean "a.likes"?
  List<Integer> both();

  @Query("insert into post (id, title) values (:id)") // ERROR RWN-555 <">: at "insert into post (id, title) values (>:id)": there are not as many values as columns; the SQL is held against the tables of your entities; correct it
  void insert(long id);

  @Query("with x as (select title from post) select likes from x") // ERROR RWN-555 <">: at "with x as (select title from post) select >likes from x": x has no column likes; the SQL is held against the tables of your entities; correct it
  List<Integer> common();

  @Query("select title, sum(likes) from post") // ERROR RWN-555 <">: at "select >title, sum(likes) from post": title stands beside an aggregate, and is not grouped; the SQL is held against the tables of your entities; write group by title
  List<Sums> n0();

  @Query("select p.author.username from post p") // ERROR RWN-555 <">: at "select >p.author.username from post p": p.author.username is a path; SQL has tables and their columns; the SQL is held against the tables of your entities; join users on users.id = post.author_id
  List<String> n1();

  @Query("select p.username from post p") // ERROR RWN-555 <">: at "select p.>username from post p": p has no column username; the SQL is held against the tables of your entities; users.username is one: join that table, or put in quotes
  List<String> n2();

  @Query("select u from User u") // ERROR RWN-555 <">: at "select u from >User u": no entity has the table user; the SQL is held against the tables of your entities; an entity is no table; write users
  List<User> n3();

  @Query("select u.idd from users u") // ERROR RWN-555 <">: at "select u.>idd from users u": u has no column idd; the SQL is held against the tables of your entities; did you mean "id"?
  List<Long> n4();

  @Query("insert into post (id, bdy) values (1, 'x')") // ERROR RWN-555 <">: at "insert into post (id, >bdy) values (1, 'x')": post has no column bdy; the SQL is held against the tables of your entities; did you mean "body"?
  void n5();

  @Query("select p.\"username\" from post p")
  List<String> quoted();

  record Sums(String title, long sum) {}
}

@Entity
class Post {
  @Id Long id;
  String title;
  int likes;
  String body;
  @ManyToOne User author;
}

@Entity
@Table("users")
class User {
  @Id Long id;
  String username;
}
