package dev.rowan.it.softdelete;

import dev.rowan.CrudRepository;
import dev.rowan.annotations.Query;
import dev.rowan.annotations.Repository;
import java.util.List;

/** Finders leave out what is deleted; SQL says itself what it wants. */
@Repository
public interface Topics extends CrudRepository<Topic, Long> {
  List<Topic> findByTitleStartingWithOrderById(String start);

  List<Topic> findByEditorName(String name);

  long countByTitle(String title);

  long deleteByTitle(String title);

  @Query("select count(*) from topic")
  long countAll();
}
