package dev.rowan.benchmarks.peers.micronaut;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Authors. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface AuthorRepository extends GenericRepository<Author, Long> {

  /** The fifty authors after an id. */
  List<Author> findTop50ByIdGreaterThanOrderById(long after);
}
