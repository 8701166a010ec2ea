package dev.rowan.benchmarks.peers.spring;

import static org.springframework.data.relational.core.query.Criteria.where;

import dev.rowan.benchmarks.peers.ArticleRow;
import dev.rowan.benchmarks.peers.Peer;
import dev.rowan.benchmarks.peers.PostRow;
import dev.rowan.benchmarks.peers.ProductRow;
import dev.rowan.benchmarks.peers.Seen;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.data.domain.Sort;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.data.relational.core.query.Criteria;
import org.springframework.data.relational.core.query.Query;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Spring Data JDBC, used as its reference recommends: repositories with derived queries, {@code
 * saveAll} for many rows, a query by criteria where filters are dynamic, references between
 * aggregates, which are read by their ids, and collections within one ("Aggregate root and
 * references").
 */
public final class SpringPeer implements Peer {
  private final AnnotationConfigApplicationContext context;
  private final JdbcAggregateTemplate template;
  private final TransactionTemplate transaction;
  private final PostRepository posts;
  private final ArticleRepository articles;
  private final AuthorRepository authors;
  private final WriterRepository writers;

  /** Starts a context around a pool. */
  public SpringPeer(DataSource pool) {
    this.context = new AnnotationConfigApplicationContext();
    context.registerBean(
        "pool", DataSource.class, () -> pool, bean -> bean.setDestroyMethodName(null));
    context.register(SpringConfiguration.class);
    context.refresh();
    this.template = context.getBean(JdbcAggregateTemplate.class);
    this.transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    this.posts = context.getBean(PostRepository.class);
    this.articles = context.getBean(ArticleRepository.class);
    this.authors = context.getBean(AuthorRepository.class);
    this.writers = context.getBean(WriterRepository.class);
  }

  @Override
  public Object findById(long id) {
    return posts.findById(id).orElseThrow();
  }

  @Override
  public List<?> list100(long authorId) {
    return posts.findTop100ByAuthorIdOrderById(authorId);
  }

  @Override
  public List<?> list10000() {
    return posts.findAllByOrderById();
  }

  @Override
  public List<?> findByIds(List<Long> ids) {
    return posts.findAllById(ids);
  }

  @Override
  public Object insert(PostRow post) {
    return posts.save(Post.of(post));
  }

  @Override
  public List<?> insertAll(List<PostRow> rows) {
    return posts.saveAll(rows.stream().map(Post::of).toList());
  }

  @Override
  public void update(PostRow post) {
    posts.save(Post.of(post));
  }

  @Override
  public void load(List<PostRow> rows) {
    posts.saveAll(rows.stream().map(Post::of).toList());
  }

  @Override
  public void upsertAll(List<ProductRow> products) {
    transaction.executeWithoutResult(
        status ->
            products.forEach(
                row -> template.upsert(new Product(row.code(), row.name(), row.stock()))));
  }

  @Override
  public List<?> search(
      @Nullable Long authorId, @Nullable Boolean published, @Nullable Integer minViews) {
    Criteria criteria = Criteria.empty();
    if (authorId != null) {
      criteria = criteria.and(where("authorId").is(authorId));
    }
    if (published != null) {
      criteria = criteria.and(where("published").is(published));
    }
    if (minViews != null) {
      criteria = criteria.and(where("views").greaterThanOrEquals(minViews));
    }
    Query query = Query.query(criteria).sort(Sort.by("id").descending()).limit(20);
    return template.findAll(query, Post.class);
  }

  @Override
  public List<?> articlesWithAuthor(long after) {
    List<Article> page = articles.findTop100ByIdGreaterThanOrderById(after);
    Map<Long, Author> byId = new HashMap<>();
    List<Long> ids = page.stream().map(article -> article.authorId.getId()).distinct().toList();
    authors.findAllById(ids).forEach(author -> byId.put(author.id, author));
    return page.stream().map(a -> new Signed(a, byId.get(a.authorId.getId()))).toList();
  }

  @Override
  public List<?> authorsWithArticles(long after) {
    return writers.findTop50ByIdGreaterThanOrderById(after);
  }

  @Override
  public void close() {
    context.close();
  }

  /** An article with its author, which are two aggregates. */
  private record Signed(Article article, @Nullable Author author) implements Seen<ArticleRow> {
    @Override
    public ArticleRow seen() {
      return article.seen(author == null ? null : author.seen());
    }
  }
}
