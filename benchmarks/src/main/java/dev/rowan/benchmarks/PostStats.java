package dev.rowan.benchmarks;

import dev.rowan.annotations.Query;
import dev.rowan.annotations.Repository;
import java.util.List;

/** A query that stands in an annotation. */
@Repository
public interface PostStats {

  /** Counts the posts of ten authors, and how often they were read. */
  @Query(
      """
      select a.name, count(p.id) as posts, sum(p.views) as views
      from authors a join posts p on p.author_id = a.id
      where a.id between :first and :first + 9 group by a.id, a.name order by a.id
      """)
  List<AuthorStats> of(long first);
}
