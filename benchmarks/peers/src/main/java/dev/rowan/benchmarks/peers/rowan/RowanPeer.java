package dev.rowan.benchmarks.peers.rowan;

import static dev.rowan.benchmarks.peers.rowan.QPost.POST;
import static dev.rowan.benchmarks.peers.rowan.blog.QArticle.ARTICLE;
import static dev.rowan.benchmarks.peers.rowan.blog.QAuthor.AUTHOR;

import dev.rowan.Database;
import dev.rowan.benchmarks.peers.Peer;
import dev.rowan.benchmarks.peers.PostRow;
import dev.rowan.benchmarks.peers.ProductRow;
import dev.rowan.benchmarks.peers.rowan.blog.ArticleRepository;
import dev.rowan.benchmarks.peers.rowan.blog.AuthorRepository;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Rowan, used as its guide recommends. */
public final class RowanPeer implements Peer {
  private final PostRepository posts;
  private final ArticleRepository articles;
  private final AuthorRepository authors;
  private final ProductRepository products;
  private final WorldRepository worlds;
  private final FortuneRepository fortunes;

  /** Uses the connections of a pool. */
  public RowanPeer(DataSource pool) {
    Database db = Database.of(pool);
    this.posts = new PostRepository(db);
    this.articles = new ArticleRepository(db);
    this.authors = new AuthorRepository(db);
    this.products = new ProductRepository(db);
    this.worlds = new WorldRepository(db);
    this.fortunes = new FortuneRepository(db);
  }

  @Override
  public Object findById(long id) {
    return posts.getById(id);
  }

  @Override
  public List<?> list100(long authorId) {
    return posts.where(POST.authorId.eq(authorId)).orderBy(POST.id.asc()).limit(100).list();
  }

  @Override
  public List<?> list10000() {
    return posts.orderBy(POST.id.asc()).list();
  }

  @Override
  public List<?> findByIds(List<Long> ids) {
    return posts.findAllById(ids);
  }

  @Override
  public Object insert(PostRow post) {
    return posts.insert(Post.of(post));
  }

  @Override
  public List<?> insertAll(List<PostRow> rows) {
    return posts.insertAll(entities(rows));
  }

  @Override
  public void update(PostRow post) {
    posts.update(Post.of(post));
  }

  @Override
  public void upsertAll(List<ProductRow> rows) {
    List<Product> all = new ArrayList<>(rows.size());
    rows.forEach(row -> all.add(new Product(row.code(), row.name(), row.stock())));
    products.upsert().execute(all);
  }

  @Override
  public void load(List<PostRow> rows) {
    posts.copyIn(entities(rows));
  }

  @Override
  public List<?> search(
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
  public List<?> articlesWithAuthor(long after) {
    return articles
        .where(ARTICLE.id.gt(after))
        .with(ARTICLE.author())
        .orderBy(ARTICLE.id.asc())
        .limit(100)
        .list();
  }

  @Override
  public List<?> authorsWithArticles(long after) {
    return authors
        .where(AUTHOR.id.gt(after))
        .with(AUTHOR.articles())
        .orderBy(AUTHOR.id.asc())
        .limit(50)
        .list();
  }

  @Override
  public Object world(int id) {
    return worlds.getById(id);
  }

  @Override
  public List<?> updateWorlds(List<Integer> ids, List<Integer> numbers) {
    List<World> all = new ArrayList<>(ids.size());
    for (int i = 0; i < ids.size(); i++) {
      World world = worlds.getById(ids.get(i));
      world.randomNumber = numbers.get(i);
      all.add(world);
    }
    return worlds.updateAll(all);
  }

  @Override
  public List<?> fortunes() {
    return fortunes.findAll();
  }

  private static List<Post> entities(List<PostRow> rows) {
    List<Post> all = new ArrayList<>(rows.size());
    rows.forEach(row -> all.add(Post.of(row)));
    return all;
  }
}
