package com.example;

import dev.rowan.CrudRepository;
import dev.rowan.Limit;
import dev.rowan.annotations.Query;
import dev.rowan.annotations.Repository;
import dev.rowan.annotations.Together;
import dev.rowan.query.Page;
import dev.rowan.query.PageRequest;
import dev.rowan.query.Slice;
import dev.rowan.query.Sort;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

@Repository
public interface PostReport extends CrudRepository<Post, Long> {
  record AuthorPosts(String name, long posts) {}

  @Query("""
      select a.name, count(p.id) as posts
      from authors a join posts p on p.author_id = a.id
      where p.title like :pattern and p.id in (:ids)
      group by a.name
      """)
  List<AuthorPosts> postsByAuthor(String pattern, List<Long> ids);

  @Query("select p.* from posts p where p.title = :title or :title is null")
  Stream<Post> titled(String title);

  @Query("select p.* from posts p where p.title like :start order by p.id")
  Page<Post> starting(String start, PageRequest page);

  @Query("select title from posts where author_id = :author order by id")
  CompletableFuture<List<String>> titles(Long author, Limit limit);

  @Query("select title, author_id from posts where title like :start order by title = :start")
  Slice<Map<String, Object>> lines(String start, Sort sort, PageRequest page);

  @Query("select avg(length(title)) from posts")
  Optional<BigDecimal> averageLength();

  record Lengths(List<AuthorPosts> postsByAuthor, Optional<BigDecimal> averageLength) {}

  @Together
  CompletableFuture<Lengths> lengths(String pattern, List<Long> ids);

  @Query("update posts set title = :title where id = :id")
  int rename(Long id, String title);

  @Query("delete from posts where title = :title returning id")
  List<Long> deleteTitled(String title);
}
