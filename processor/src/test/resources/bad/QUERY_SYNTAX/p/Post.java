package p;

import dev.rowan.CrudRepository;
import dev.rowan.annotations.*;
import java.util.List;

@Repository
interface Posts extends CrudRepository<Post, Long> {
  @Query("select count(* from post") // ERROR RWN-551 <">: the SQL cannot be read: the bracket is not closed at "select count>(* from post"; a query is one statement of PostgreSQL; correct it
  long number();

  @Query("selct title from post") // ERROR RWN-551 <">: the SQL cannot be read: no statement begins so at ">selct title from post"; a query is one statement of PostgreSQL; did you mean "select"?
  List<String> s0();

  @Query("from Post p") // ERROR RWN-551 <">: the SQL cannot be read: no statement begins so at ">from Post p"; a query is one statement of PostgreSQL; write select ... from
  List<String> s1();

  @Query("select title form post") // ERROR RWN-551 <">: the SQL cannot be read: this cannot stand here at "select title form >post"; a query is one statement of PostgreSQL; did you mean "from"?
  List<String> s2();

  @Query("select title from post wher id = 1") // ERROR RWN-551 <">: the SQL cannot be read: this cannot stand here at "select title from post wher >id = 1"; a query is one statement of PostgreSQL; did you mean "where"?
  List<String> s3();

  @Query("select title from post where") // ERROR RWN-551 <">: the SQL cannot be read: something is missing here at "select title from post where>"; a query is one statement of PostgreSQL; correct it
  List<String> s4();

  @Query("select title from post where and title = 'x'") // ERROR RWN-551 <">: the SQL cannot be read: this cannot stand here at "select title from post where >and title = 'x'"; a query is one statement of PostgreSQL; write what is missing; a name that is a word of SQL stands in quotes
  List<String> s5();

  @Query("select title from post group by") // ERROR RWN-551 <">: the SQL cannot be read: something is missing here at "select title from post group by>"; a query is one statement of PostgreSQL; correct it
  List<String> s6();

  @Query("select title from order") // ERROR RWN-551 <">: the SQL cannot be read: this cannot stand here at "select title from >order"; a query is one statement of PostgreSQL; write what is missing; a name that is a word of SQL stands in quotes
  List<String> s7();

  @Query("select title from post where title == 'x'") // ERROR RWN-551 <">: the SQL cannot be read: PostgreSQL has no operator == at "select title from post where title >== 'x'"; a query is one statement of PostgreSQL; write =
  List<String> s8();

  @Query("select title from post where id = ?") // ERROR RWN-551 <">: the SQL cannot be read: a parameter has no name at "select title from post where id = >?"; a query is one statement of PostgreSQL; write :name, like the parameter
  List<String> s9();

  @Query("delete post where") // ERROR RWN-551 <">: the SQL cannot be read: this cannot stand here at "delete >post where"; a query is one statement of PostgreSQL; write delete from
  void s99();
}

@Entity
class Post {
  @Id Long id;
  String title;
  int likes;
}
