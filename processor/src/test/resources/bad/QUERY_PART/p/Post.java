package p;

import dev.rowan.CrudRepository;
import dev.rowan.Limit;
import dev.rowan.annotations.*;
import dev.rowan.query.Page;
import dev.rowan.query.PageRequest;
import dev.rowan.query.Slice;
import java.util.List;

@Repository
interface Posts extends CrudRepository<Post, Long> {
  @Query("select title from post order by title limit 5")
  List<String> few(Limit limit); // ERROR RWN-561 <limit>: few: the SQL has a limit or offset already; a part of the rows is one PageRequest of a Page or Slice, or a Limit, of a select without a limit; make them agree

  @Query("select title from post")
  Page<String> all(); // ERROR RWN-561 <all>: all: a Page or Slice needs a PageRequest; a part of the rows is one PageRequest of a Page or Slice, or a Limit, of a select without a limit; make them agree

  @Query("select title from post")
  List<String> some(PageRequest page); // ERROR RWN-561 <page>: some: a PageRequest is for a Page or Slice; a part of the rows is one PageRequest of a Page or Slice, or a Limit, of a select without a limit; make them agree

  @Query("select title from post")
  String first(Limit limit); // ERROR RWN-561 <limit>: first: a Limit is for a List, Set or Stream; a part of the rows is one PageRequest of a Page or Slice, or a Limit, of a select without a limit; make them agree

  @Query("select title from post")
  Slice<String> twice(PageRequest page, Limit limit); // ERROR RWN-561 <page>: twice: one parameter says which part of the rows is wanted; a part of the rows is one PageRequest of a Page or Slice, or a Limit, of a select without a limit; make them agree

  @Query("delete from post returning title")
  List<String> delete(Limit limit); // ERROR RWN-561 <limit>: delete: only a select has parts; a part of the rows is one PageRequest of a Page or Slice, or a Limit, of a select without a limit; make them agree

  @Query("with gone as (delete from post returning title) select title from gone")
  Page<String> gone(PageRequest page); // ERROR RWN-561 <page>: gone: a query that changes rows cannot be counted; a part of the rows is one PageRequest of a Page or Slice, or a Limit, of a select without a limit; make them agree
}

@Entity
class Post {
  @Id Long id;
  String title;
  int likes;
}
