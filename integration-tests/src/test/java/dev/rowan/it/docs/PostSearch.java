package dev.rowan.it.docs;

import dev.rowan.CrudRepository;
import dev.rowan.Limit;
import dev.rowan.annotations.Fetch;
import dev.rowan.annotations.Query;
import dev.rowan.annotations.Repository;
import dev.rowan.annotations.Trips;
import dev.rowan.query.Page;
import dev.rowan.query.PageRequest;
import dev.rowan.query.Sort;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

// region interface
@Repository
public interface PostSearch extends CrudRepository<Post, Long> {
  List<Post> findByWriterNameAndTitleContainingIgnoreCaseOrderByTitle(
      String name, String text, Limit limit);

  Optional<Post> findFirstByTitleStartingWithOrderByIdDesc(String start);

  @Fetch({"writer", "tags"})
  @Trips(max = 3)
  Page<Post> findByEditorIsNullOrTagsIsEmpty(PageRequest page);

  List<Post> findByTitleLikeAndWriterId(@Nullable String pattern, @Nullable Long id, Sort sort);

  Page<PostLine> findByWriterOrderByTitle(Writer writer, PageRequest page); // a projection

  CompletableFuture<List<Post>> findTop10ByOrderByIdDesc();

  boolean existsByTitle(String title);

  long deleteByTitleIn(List<String> titles);

  default List<Post> about(String text) { // stays as it is
    return findByWriterNameAndTitleContainingIgnoreCaseOrderByTitle("ana", text, Limit.of(10));
  }

  record WriterPosts(String name, long posts) {}

  @Query(
      """
      select w.name, count(p.id) as posts
      from writer w left join post p on p.writer_id = w.id
      where w.id in (:ids) group by w.name having count(p.id) >= :least order by w.name
      """)
  List<WriterPosts> busy(List<Long> ids, int least);

  @Query("select p.* from post p where :part is null or title like '%' || :part || '%' order by id")
  Page<Post> search(@Nullable String part, PageRequest page);

  @Query("select title from post where writer_id = :writer order by title")
  CompletableFuture<List<String>> titles(long writer, Limit limit);

  @Query("select title, writer_id from post where title like :pattern")
  List<Map<String, @Nullable Object>> lines(String pattern, Sort sort);

  @Query("update post set title = upper(title) where id = :id")
  int shout(long id);
}
// endregion
