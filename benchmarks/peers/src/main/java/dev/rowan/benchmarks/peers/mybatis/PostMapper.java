package dev.rowan.benchmarks.peers.mybatis;

import dev.rowan.benchmarks.peers.ProductRow;
import dev.rowan.benchmarks.peers.plain.Article;
import dev.rowan.benchmarks.peers.plain.Author;
import dev.rowan.benchmarks.peers.plain.Post;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** The statements of {@code PostMapper.xml}. */
public interface PostMapper {

  /** Reads one post. */
  Post findById(long id);

  /** Reads a hundred posts of an author. */
  List<Post> list100(long authorId);

  /** Reads all posts. */
  List<Post> list10000();

  /** Reads posts by their ids. */
  List<Post> findByIds(@Param("ids") List<Long> ids);

  /** Inserts a post and sets its id. */
  void insert(Post post);

  /** Inserts a post whose id nobody asks for. */
  void load(Post post);

  /** Updates a post. */
  void update(Post post);

  /** Inserts or updates a product. */
  void upsert(ProductRow product);

  /** Reads at most twenty posts by the filters that are there. */
  List<Post> search(
      @Param("authorId") @Nullable Long authorId,
      @Param("published") @Nullable Boolean published,
      @Param("minViews") @Nullable Integer minViews);

  /** Reads a hundred articles with their authors. */
  List<Article> articlesWithAuthor(long after);

  /** Reads fifty authors with their articles. */
  List<Author> authorsWithArticles(long after);
}
