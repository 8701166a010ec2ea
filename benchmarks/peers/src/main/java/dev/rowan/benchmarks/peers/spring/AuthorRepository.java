package dev.rowan.benchmarks.peers.spring;

import org.springframework.data.repository.ListCrudRepository;

/** Authors without their articles. */
interface AuthorRepository extends ListCrudRepository<Author, Long> {}
