package dev.rowan.it.relations;

import dev.rowan.CrudRepository;
import dev.rowan.Limit;
import dev.rowan.annotations.Fetch;
import dev.rowan.annotations.Query;
import dev.rowan.annotations.Repository;
import dev.rowan.annotations.Together;
import dev.rowan.annotations.Trips;
import dev.rowan.query.Sort;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Results of every kind, read together. */
@Repository
public interface ArticleOverview extends CrudRepository<Article, Long> {
  /** Results of finders. */
  record Found(
      List<Article> all,
      Set<Article> some,
      Optional<Article> first,
      @Nullable Article one,
      boolean isThere,
      int number,
      long many) {}

  /** Results of declared queries. */
  record Told(List<String> titles, Optional<Long> id, @Nullable String title, long length) {}

  @Fetch({"topics", "remarks"})
  List<Article> findByTitleNotOrderById(String title);

  Set<Article> findByTitleIn(Collection<String> titles);

  Optional<Article> findFirstByTitleLessThanOrderById(String title);

  @Nullable Article findByTitle(String title);

  boolean existsByTitle(String title);

  int countByTitleNot(String title);

  long countByEditorIsNull();

  @Together({
    "findByTitleNotOrderById",
    "findByTitleIn",
    "findFirstByTitleLessThanOrderById",
    "findByTitle",
    "existsByTitle",
    "countByTitleNot",
    "countByEditorIsNull"
  })
  @Trips(max = 3)
  Found found(String title, Collection<String> titles);

  @Query("select title from article where title like :batch")
  List<String> titles(String batch, Sort sort, Limit statement);

  @Query("select id from article where title = :sql -- the only one")
  Optional<Long> id(String sql);

  @Query("select title from article where title = :sql")
  @Nullable String title(String sql);

  @Query("select sum(length(title)) from article where title = :sql or true")
  long length(String sql);

  @Together
  CompletableFuture<Told> told(String batch, Sort sort, Limit statement, String sql);
}
