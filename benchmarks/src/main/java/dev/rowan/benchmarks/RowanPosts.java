package dev.rowan.benchmarks;

import static dev.rowan.benchmarks.QPost.POST;
import static dev.rowan.benchmarks.blog.QArticle.ARTICLE;
import static dev.rowan.benchmarks.blog.QAuthor.AUTHOR;

import dev.rowan.Database;
import dev.rowan.benchmarks.blog.Article;
import dev.rowan.benchmarks.blog.ArticleRepository;
import dev.rowan.benchmarks.blog.Author;
import dev.rowan.benchmarks.blog.AuthorRepository;
import dev.rowan.benchmarks.cart.Cart;
import dev.rowan.benchmarks.cart.CartRepository;
import dev.rowan.benchmarks.types.Specimen;
import dev.rowan.benchmarks.types.SpecimenRepository;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Rowan, used as its guide recommends. */
final class RowanPosts implements Posts {
  private final Database db;
  private final PostRepository posts;
  private final PostStats stats;
  private final ArticleRepository articles;
  private final AuthorRepository authors;
  private final SpecimenRepository specimens;
  private final ProductRepository products;
  private final CartRepository carts;

  RowanPosts(Database database) {
    this.db = database;
    this.products = new ProductRepository(database);
    this.stats = new PostStatsImpl(database);
    this.carts = new CartRepository(database);
    this.posts = new PostRepository(database);
    this.articles = new ArticleRepository(database);
    this.authors = new AuthorRepository(database);
    this.specimens = new SpecimenRepository(database);
  }

  @Override
  public Post findById(long id) {
    return posts.getById(id);
  }

  @Override
  public List<Post> list100(long authorId) {
    return posts.where(POST.authorId.eq(authorId)).orderBy(POST.id.asc()).limit(100).list();
  }

  @Override
  public List<Post> list10000() {
    return posts.findAll();
  }

  @Override
  public Post insert(Post post) {
    return posts.insert(post);
  }

  @Override
  public List<Post> insertAll(List<Post> all) {
    return posts.insertAll(all);
  }

  @Override
  public long copyIn(List<Post> all) {
    return posts.copyIn(all);
  }

  @Override
  public List<Post> updateAll(List<Post> all) {
    return posts.updateAll(all);
  }

  @Override
  public List<Product> upsertAll(List<Product> all) {
    products.upsertAll(all);
    return all;
  }

  @Override
  public Post update(Post post) {
    return posts.update(post);
  }

  @Override
  public List<Post> search(
      @Nullable Long authorId, @Nullable Boolean published, @Nullable Integer minViews) {
    return posts
        .where(
            POST.authorId.eqIfPresent(authorId),
            POST.published.eqIfPresent(published),
            POST.views.goeIfPresent(minViews))
        .orderBy(POST.id.desc())
        .limit(20)
        .list();
  }

  @Override
  public List<Article> articlesWithAuthor(long after) {
    return articles
        .where(ARTICLE.id.gt(after))
        .with(ARTICLE.author())
        .orderBy(ARTICLE.id.asc())
        .limit(100)
        .list();
  }

  @Override
  public List<Article> articlesWithAll(long after) {
    return articles
        .where(ARTICLE.id.gt(after))
        .with(ARTICLE.author(), ARTICLE.remarks(), ARTICLE.votes())
        .orderBy(ARTICLE.id.asc())
        .limit(20)
        .list();
  }

  @Override
  public List<Author> authorsWithArticles(long after) {
    return authors
        .where(AUTHOR.id.gt(after))
        .with(AUTHOR.articles())
        .orderBy(AUTHOR.id.asc())
        .limit(50)
        .list();
  }

  @Override
  public List<Post> findByIds(List<Long> ids) {
    return posts.findAllById(ids);
  }

  @Override
  public Product upsert(Product product) {
    products.upsert(product);
    return product;
  }

  @Override
  public void delete(long id) {
    if (!posts.deleteById(id)) {
      throw new NoSuchElementException("no post " + id);
    }
  }

  @Override
  public List<PostLine> lines(long authorId) {
    return db.select(POST.id, POST.title)
        .from(POST)
        .where(POST.authorId.eq(authorId))
        .orderBy(POST.id.asc())
        .limit(100)
        .list(PostLine::new);
  }

  @Override
  public List<AuthorStats> stats(long firstAuthor) {
    return stats.of(firstAuthor);
  }

  @Override
  public long streamed() {
    long[] views = new long[1];
    posts.orderBy(POST.id.asc()).forEach(post -> views[0] += post.views);
    return views[0];
  }

  @Override
  public long count(long authorId) {
    return posts.where(POST.authorId.eq(authorId)).count();
  }

  @Override
  public boolean exists(long authorId) {
    return posts.where(POST.authorId.eq(authorId)).exists();
  }

  @Override
  public Cart insert(Cart cart) {
    return carts.insert(cart);
  }

  @Override
  public List<Specimen> specimens() {
    return specimens.findAll();
  }
}
