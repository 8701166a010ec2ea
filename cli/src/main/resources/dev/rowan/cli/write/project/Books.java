package {{package}};

import dev.rowan.CrudRepository;
import dev.rowan.annotations.Query;
import dev.rowan.annotations.Repository;
import java.util.List;

/** What is asked about books; the compiler writes {@code BooksImpl}. */
@Repository
public interface Books extends CrudRepository<Book, Long> {

  /** The name is the query. */
  List<Book> findByTitleContainingIgnoreCaseOrderByTitle(String part);

  /** The books of each author since a year. */
  @Query(
      """
      select a.name as author, count(*) as books, max(b.published) as latest
      from authors a join books b on b.author_id = a.id
      where b.published >= :year
      group by a.name order by a.name
      """)
  List<Shelf> shelvesSince(int year);

  /**
   * What an author has written.
   *
   * @param author the name
   * @param books how many books
   * @param latest the year of the latest
   */
  record Shelf(String author, long books, int latest) {}
}
