package dev.rowan.benchmarks.peers.spring;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.transaction.annotation.Transactional;

/** Authors with their articles. */
interface WriterRepository extends ListCrudRepository<Writer, Long> {

  /** The fifty authors after an id; the transaction keeps it to one connection. */
  @Transactional(readOnly = true)
  List<Writer> findTop50ByIdGreaterThanOrderById(long after);
}
