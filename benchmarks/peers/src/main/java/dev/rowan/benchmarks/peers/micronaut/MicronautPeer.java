package dev.rowan.benchmarks.peers.micronaut;

import dev.rowan.benchmarks.peers.AuthorRow;
import dev.rowan.benchmarks.peers.Peer;
import dev.rowan.benchmarks.peers.PostRow;
import dev.rowan.benchmarks.peers.Seen;
import io.micronaut.context.ApplicationContext;
import io.micronaut.data.model.jpa.criteria.PersistentEntityCriteriaQuery;
import io.micronaut.data.repository.jpa.criteria.CriteriaQueryBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Micronaut Data JDBC, used as its guide recommends: repositories whose queries are made while
 * compiling, {@code saveAll} for many rows, criteria where filters are dynamic, {@code @Join} for
 * to-one, and a second query for to-many, since a limit would count joined rows.
 */
public final class MicronautPeer implements Peer {
  private final ApplicationContext context;
  private final PostRepository posts;
  private final ArticleRepository articles;
  private final AuthorRepository authors;
  private final LineRepository lines;

  /** Starts a context around a pool. */
  public MicronautPeer(DataSource pool) {
    this.context =
        ApplicationContext.builder()
            .deduceEnvironment(false)
            .properties(Map.of("datasources.default.dialect", "POSTGRES"))
            .build();
    context.registerSingleton(new PoolFactory.Pool(pool));
    context.start();
    this.posts = context.getBean(PostRepository.class);
    this.articles = context.getBean(ArticleRepository.class);
    this.authors = context.getBean(AuthorRepository.class);
    this.lines = context.getBean(LineRepository.class);
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
    return posts.listOrderById();
  }

  @Override
  public List<?> findByIds(List<Long> ids) {
    return posts.findByIdIn(ids);
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
    posts.update(Post.of(post));
  }

  @Override
  public void load(List<PostRow> rows) {
    posts.saveAll(rows.stream().map(Post::of).toList());
  }

  @Override
  public List<?> search(
      @Nullable Long authorId, @Nullable Boolean published, @Nullable Integer minViews) {
    CriteriaQueryBuilder<Post> search =
        builder -> {
          var query = (PersistentEntityCriteriaQuery<Post>) builder.createQuery(Post.class);
          Root<Post> post = query.from(Post.class);
          List<Predicate> where = new ArrayList<>();
          if (authorId != null) {
            where.add(builder.equal(post.get("authorId"), authorId));
          }
          if (published != null) {
            where.add(builder.equal(post.get("published"), published));
          }
          if (minViews != null) {
            where.add(builder.greaterThanOrEqualTo(post.get("views"), minViews));
          }
          if (!where.isEmpty()) {
            query.where(where.toArray(Predicate[]::new));
          }
          query.orderBy(builder.desc(post.get("id")));
          query.limit(20);
          return query;
        };
    return posts.findAll(search);
  }

  @Override
  public List<?> articlesWithAuthor(long after) {
    return articles.findTop100ByIdGreaterThanOrderById(after);
  }

  @Override
  public List<?> authorsWithArticles(long after) {
    List<Author> page = authors.findTop50ByIdGreaterThanOrderById(after);
    Map<Long, List<Line>> byAuthor =
        lines.findByAuthorIdIn(page.stream().map(Author::id).toList()).stream()
            .collect(Collectors.groupingBy(Line::authorId));
    return page.stream()
        .map(author -> new Writer(author, byAuthor.getOrDefault(author.id(), List.of())))
        .toList();
  }

  @Override
  public void close() {
    context.close();
  }

  /** An author with the articles, which are two aggregates. */
  private record Writer(Author author, List<Line> articles) implements Seen<AuthorRow> {
    @Override
    public AuthorRow seen() {
      return new AuthorRow(
          author.id(),
          author.name(),
          author.email(),
          author.joinedAt(),
          articles.stream().map(Line::row).toList());
    }
  }
}
