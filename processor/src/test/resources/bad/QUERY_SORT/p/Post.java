package p;

import dev.rowan.CrudRepository;
import dev.rowan.annotations.*;
import dev.rowan.query.Order;
import dev.rowan.query.Sort;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Repository
interface Posts extends CrudRepository<Post, Long> {
  @Query("select title from post limit 5")
  List<String> few(Sort sort); // ERROR RWN-562 <sort>: few: the SQL has a limit or offset, which stands behind the order; the rows of a select are sorted by a Sort, by columns of the result, after the keys of the SQL; take a Limit or a PageRequest as well, or select from this in brackets

  @Query("select title from post")
  List<String> ordered(Order by); // ERROR RWN-562 <by>: ordered: an Order is of the columns of an entity's table; the rows of a select are sorted by a Sort, by columns of the result, after the keys of the SQL; take a Sort

  @Query("select title from post")
  List<String> both(Sort first, Sort second); // ERROR RWN-562 <second>: both: there is another order; the rows of a select are sorted by a Sort, by columns of the result, after the keys of the SQL; leave one to the caller, who joins several by and

  @Query("select title from post")
  List<String> maybe(@Nullable Sort sort); // ERROR RWN-562 <sort>: maybe: it may be null; the rows of a select are sorted by a Sort, by columns of the result, after the keys of the SQL; leave @Nullable out; Sort.unsorted() is no order

  @Query("select title from post")
  Optional<String> one(Sort sort); // ERROR RWN-562 <sort>: one: one row has no order; the rows of a select are sorted by a Sort, by columns of the result, after the keys of the SQL; return a List, or remove it

  @Query("delete from post returning title")
  List<String> delete(Sort sort); // ERROR RWN-562 <sort>: delete: only a select has an order; the rows of a select are sorted by a Sort, by columns of the result, after the keys of the SQL; remove it

  @Query("select distinct on (likes) title from post")
  List<String> firsts(Sort sort); // ERROR RWN-562 <sort>: firsts: distinct on needs an order that begins with the same; the rows of a select are sorted by a Sort, by columns of the result, after the keys of the SQL; write it into the SQL

  @Query("select s.* from somewhere() as s")
  List<Line> unknown(Sort sort); // ERROR RWN-562 <sort>: unknown: the columns of the SQL are not known while compiling; the rows of a select are sorted by a Sort, by columns of the result, after the keys of the SQL; write their names in place of a *, or the order into the SQL

  record Line(String title) {}
}

@Entity
class Post {
  @Id Long id;
  String title;
  int likes;
}
