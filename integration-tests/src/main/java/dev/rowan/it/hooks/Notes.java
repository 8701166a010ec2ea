package dev.rowan.it.hooks;

import dev.rowan.CrudRepository;
import dev.rowan.annotations.Repository;
import java.util.List;
import java.util.Optional;

/** Finds notes by the names of its methods. */
@Repository
public interface Notes extends CrudRepository<Note, Long> {
  /** The note of a title. */
  Optional<Note> findByTitle(String title);

  /** Deletes by condition, and still with hooks. */
  long deleteByTitle(String title);

  /** As {@link #deleteByTitle}. */
  List<Note> deleteBySlug(String slug);
}
