package dev.rowan.it.queries;

import dev.rowan.annotations.Query;
import dev.rowan.annotations.Repository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Queries with stars, into the entities of several tables and into records. */
@Repository
interface StarQueries {
  /** A book and where a copy of it is. */
  record Place(String place, String title, int pages) {}

  /** Two books. */
  record Pair(String title, String other) {}

  @Query("select * from book where title = :title")
  Optional<Book> book(String title);

  @Query("select c.*, b.* from copy as c join book as b on b.isbn = c.book_id where c.id > :id")
  List<Copy> copies(long id);

  @Query("select * from copy join book on isbn = book_id order by title")
  List<Copy> allCopies();

  @Query("select * from copy as c, book as \"the Book\" where book_id = isbn order by title")
  List<Place> places();

  @Query("select *, a.title || b.title as other from book a join book b using (title)")
  List<Pair> pairs();

  @Query("select * from (select id, place, 'x' as title, 3 as pages from copy) as c order by place")
  List<Place> derived();

  @Query("with b as (select * from book) select * from b where b.created_by = :by")
  List<Book> common(String by);

  @Query(
      """
      insert into copy (place, book_id) select :place, isbn from book where title = :title
      returning *, 'new' as title, 1 as pages
      """)
  Place add(String place, String title);

  @Query("select b.isbn, c.* from copy c natural join book b where place like :place")
  List<Copied> natural(String place);

  /** A copy that is found by nothing. */
  record Copied(UUID isbn, String place) {}
}
