package dev.rowan.benchmarks;

import dev.rowan.benchmarks.blog.Article;
import dev.rowan.benchmarks.blog.Author;
import dev.rowan.benchmarks.cart.Cart;
import dev.rowan.benchmarks.types.Specimen;
import java.util.List;

/** What each contender can do. One method is one workload. */
interface Posts extends PostSearch {

  /** Reads one row by its primary key. */
  Post findById(long id);

  /** Reads the hundred rows of one author. */
  List<Post> list100(long authorId);

  /** Reads the whole table of ten thousand rows. */
  List<Post> list10000();

  /** Inserts one row and sets the id that the database made. */
  Post insert(Post post);

  /** Inserts rows and sets the ids that the database made. */
  List<Post> insertAll(List<Post> posts);

  /** Loads rows, whose ids do not come back, and returns how many. */
  long copyIn(List<Post> posts);

  /** Updates all columns of rows. */
  List<Post> updateAll(List<Post> posts);

  /** Inserts rows, or updates those whose code is there, and sets their ids. */
  List<Product> upsertAll(List<Product> products);

  /** Updates all columns of one row. */
  Post update(Post post);

  /** Reads the hundred articles after an id, each with its author. */
  List<Article> articlesWithAuthor(long after);

  /** Reads the twenty articles after an id, each with its author, its remarks and its votes. */
  List<Article> articlesWithAll(long after);

  /** Reads the fifty authors after an id, each with its hundred articles. */
  List<Author> authorsWithArticles(long after);

  /** Reads rows by a hundred ids. */
  List<Post> findByIds(List<Long> ids);

  /** Inserts a row, or updates that whose code is there, and sets its id. */
  Product upsert(Product product);

  /** Deletes a row. */
  void delete(long id);

  /** Reads two columns of the hundred rows of one author. */
  List<PostLine> lines(long authorId);

  /** Counts the posts of ten authors by SQL that stands in the source. */
  List<AuthorStats> stats(long firstAuthor);

  /** Reads the whole table row by row, holds none, and gives the sum of what was viewed. */
  long streamed();

  /** Counts the rows of one author. */
  long count(long authorId);

  /** Whether an author has a row. */
  boolean exists(long authorId);

  /** Inserts a cart and its lines. */
  Cart insert(Cart cart);

  /** Reads the thousand rows of thirty columns. */
  List<Specimen> specimens();
}
