package dev.rowan.it.docs.tasks;

import dev.rowan.CrudRepository;
import dev.rowan.annotations.Query;
import dev.rowan.annotations.Repository;
import java.util.List;

/** Text that becomes JSON, and meets it. */
@Repository
interface ArticleDetails extends CrudRepository<Article, Long> {

  @Query("update article set details = :details where name = :name")
  boolean describe(String name, String details);

  @Query("select name from article where details = :details")
  List<String> withDetails(String details);
}
