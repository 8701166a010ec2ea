package dev.rowan.benchmarks.peers.micronaut;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Articles of authors. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface LineRepository extends GenericRepository<Line, Long> {

  /** The articles of these authors. */
  List<Line> findByAuthorIdIn(List<Long> authors);
}
