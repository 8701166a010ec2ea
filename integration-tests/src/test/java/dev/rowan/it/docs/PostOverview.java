package dev.rowan.it.docs;

import dev.rowan.CrudRepository;
import dev.rowan.annotations.Fetch;
import dev.rowan.annotations.Query;
import dev.rowan.annotations.Repository;
import dev.rowan.annotations.Together;
import dev.rowan.annotations.Trips;
import java.util.List;
import java.util.Optional;

// region together
@Repository
public interface PostOverview extends CrudRepository<Post, Long> {
  record Overview(List<Post> latest, long posts, Optional<String> longest) {}

  @Fetch("tags")
  List<Post> findTop3ByWriterIdOrderByIdDesc(long writer);

  long countByWriterId(long writer);

  @Query("select title from post where writer_id = :writer order by length(title) desc limit 1")
  Optional<String> longestTitle(long writer);

  @Together({"findTop3ByWriterIdOrderByIdDesc", "countByWriterId", "longestTitle"})
  @Trips(max = 2) // the three, then the tags
  Overview overview(long writer);
}
// endregion
