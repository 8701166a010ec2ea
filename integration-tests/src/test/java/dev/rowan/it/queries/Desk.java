package dev.rowan.it.queries;

import dev.rowan.CrudRepository;
import dev.rowan.annotations.Query;
import dev.rowan.annotations.Repository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Declared statements that change rows. */
@Repository
interface Desk extends CrudRepository<Book, UUID> {

  @Query("insert into book (isbn, title, binding, pages) values (:isbn, :title, :binding, 1)")
  void add(UUID isbn, String title, Binding binding);

  @Query(
      """
      insert into book (isbn, title, binding, pages) values (:isbn, :title, 'audio', :pages)
      on conflict (isbn) do update set title = excluded.title, pages = excluded.pages
      returning *
      """)
  Book put(UUID isbn, String title, int pages);

  @Query(
      """
      insert into book (isbn, title, binding, pages)
      select isbn, upper(title), :binding, length(title)
      from unnest(:isbns, :titles) as t (isbn, title)
      """)
  int addAll(List<UUID> isbns, List<String> titles, Binding binding);

  @Query("update book set pages = :pages, created_by = :pages where isbn = :isbn")
  long repage(UUID isbn, int pages);

  @Query("update book set title = :title where isbn = :isbn")
  boolean retitle(UUID isbn, String title);

  @Query("update book b set pages = pages + 1 where isbn = :isbn returning title, b.pages as pages")
  Optional<Shelf.Line> grow(UUID isbn);

  @Query("update book set pages = 0 returning pages")
  List<Integer> clear();

  @Query("delete from book where title = :title returning book.*")
  List<Book> delete(String title);

  @Query("delete from book using book_list l where l.isbn = book.isbn and l.heading = :heading")
  int deleteListed(String heading);

  @Query(
      """
      with gone as (delete from book where pages < :pages returning isbn, title)
      insert into archive.book (isbn, reason) select isbn, 'thin ' || title from gone
      returning reason
      """)
  List<String> archive(int pages);
}
