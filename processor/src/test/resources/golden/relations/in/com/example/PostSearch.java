package com.example;

import dev.rowan.CrudRepository;
import dev.rowan.Limit;
import dev.rowan.annotations.Fetch;
import dev.rowan.annotations.Repository;
import dev.rowan.annotations.Together;
import dev.rowan.query.KeysetPage;
import dev.rowan.query.KeysetRequest;
import dev.rowan.query.Page;
import dev.rowan.query.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

@Repository
public interface PostSearch extends CrudRepository<Post, Long> {
  List<Post> findByAuthorNameAndTitleContainingIgnoreCaseOrderByTitleDesc(
      String name, String title, Limit limit);

  Optional<Post> findFirstByTitleOrderById(String title);

  @Nullable Post findByTitleAndAuthorId(@Nullable String title, Long authorId);

  @Fetch({"author", "topics.parent"})
  Page<Post> findByAuthorIdInOrTopicsIsEmpty(Collection<Long> authors, PageRequest page);

  CompletableFuture<List<Post>> findByTitleStartingWith(String start);

  boolean existsByTitle(String title);

  int countByEditorIsNull();

  List<Post> findTop10ByTopicsNameAndTopicsParentIsNullOrderByIdDesc(String name);

  Page<PostLine> findByAuthor(Author author, PageRequest page);

  KeysetPage<PostLine> findAllByOrderByTitle(KeysetRequest request);

  CompletableFuture<Set<PostLine>> findByEditorIn(Collection<Author> editors);

  CompletableFuture<Integer> deleteByTopics(Topic topic);

  List<Post> deleteByTitle(String title);

  record Overview(Optional<Post> oldest, boolean isKnown, int unedited, @Nullable Post own) {}

  @Together({
    "findFirstByTitleOrderById",
    "existsByTitle",
    "countByEditorIsNull",
    "findByTitleAndAuthorId"
  })
  Overview overview(String title, Long authorId);

  default List<Post> untitled() {
    return findByTitleStartingWith("").join();
  }
}
