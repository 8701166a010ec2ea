package dev.rowan.benchmarks.peers.micronaut;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import io.micronaut.data.repository.jpa.JpaSpecificationExecutor;
import java.util.List;

/** Posts. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface PostRepository extends CrudRepository<Post, Long>, JpaSpecificationExecutor<Post> {

  /** The first hundred posts of an author. */
  List<Post> findTop100ByAuthorIdOrderById(long authorId);

  /** All posts. */
  List<Post> listOrderById();

  /** Posts by their ids. */
  List<Post> findByIdIn(List<Long> ids);
}
