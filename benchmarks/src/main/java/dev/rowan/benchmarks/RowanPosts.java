package dev.rowan.benchmarks;

import static dev.rowan.benchmarks.QPost.POST;
import static dev.rowan.benchmarks.blog.QArticle.ARTICLE;
import static dev.rowan.benchmarks.blog.QAuthor.AUTHOR;

import dev.rowan.Database;
import dev.rowan.benchmarks.blog.Article;
import dev.rowan.benchmarks.blog.ArticleRepository;
import dev.rowan.benchmarks.blog.Author;
import dev.rowan.benchmarks.blog.AuthorRepository;
import dev.rowan.benchmarks.types.Specimen;
import dev.rowan.benchmarks.types.SpecimenRepository;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rowan, used as its guide recommends. */
final class RowanPosts implements Posts {
  private final PostRepository posts;
  private final ArticleRepository articles;
  private final AuthorRepository authors;
  private final SpecimenRepository specimens;

  private final ProductRepository products;

  RowanPosts(Database database) {
    this.products = new ProductRepository(database);
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
  public List<Specimen> specimens() {
    return specimens.findAll();
  }
}
