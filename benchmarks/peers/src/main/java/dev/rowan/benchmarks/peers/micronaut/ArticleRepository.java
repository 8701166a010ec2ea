package dev.rowan.benchmarks.peers.micronaut;

import io.micronaut.data.annotation.Join;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Articles. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface ArticleRepository extends GenericRepository<Article, Long> {

  /** The hundred articles after an id. */
  @Join("author")
  List<Article> findTop100ByIdGreaterThanOrderById(long after);
}
