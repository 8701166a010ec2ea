package dev.rowan.benchmarks.peers.spring;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** Articles. */
interface ArticleRepository extends ListCrudRepository<Article, Long> {

  /** The hundred articles after an id. */
  List<Article> findTop100ByIdGreaterThanOrderById(long after);
}
