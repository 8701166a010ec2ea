package dev.rowan.benchmarks.peers.spring;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** Posts. */
interface PostRepository extends ListCrudRepository<Post, Long> {

  /** The first hundred posts of an author. */
  List<Post> findTop100ByAuthorIdOrderById(long authorId);

  /** All posts. */
  List<Post> findAllByOrderById();
}
