package dev.rowan.benchmarks.peers.micronaut;

import dev.rowan.benchmarks.peers.AuthorRow;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** Who wrote a hundred articles. */
@MappedEntity("authors")
public record Author(@Id Long id, String name, String email, Instant joinedAt) {
  AuthorRow row() {
    return new AuthorRow(id, name, email, joinedAt);
  }
}
