package dev.rowan.it.relations;

import dev.rowan.CrudRepository;
import dev.rowan.annotations.Query;
import dev.rowan.annotations.Repository;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Declared queries of every kind. */
@Repository
public interface ArticleReport extends CrudRepository<Article, Long> {
  /** A row of {@link #articlesByWriter}. */
  record WriterArticles(String name, long articles, @Nullable Long firstId) {}

  @Query(
      """
      select w.name, count(a.id) as articles, min(a.id) as first_id -- per writer: all
      from writer w left join article a on a.writer_id = w.id and a.title like :pattern
      where w.id in (:ids) and w.name <> ':pattern'
      group by w.name
      order by w.name
      """)
  List<WriterArticles> articlesByWriter(String pattern, List<Long> ids);

  @Query("select a.* from article a where a.title = :title or :title::text is null order by a.id")
  Stream<Article> titled(@Nullable String title);

  @Query("select * from article where id = :id")
  Optional<Article> byId(long id);

  @Query("select avg(length(title)) from article where title <> :not")
  @Nullable BigDecimal averageLength(String not);

  @Query("select distinct title from article where id <> all(:ids)")
  Set<String> titles(Long[] ids);

  @Query("select count(*) from article")
  int number();

  @Query("select exists (select 1 from article where title = :title)")
  boolean has(String title);

  @Query("update article set title = :title where id = :id")
  boolean rename(Long id, String title);

  @Query("delete from article where title = :title returning id")
  List<Long> deleteTitled(String title);

  @Query("insert into writer (name) values (:name)")
  void addWriter(String name);
}
