package blog;

import dev.rowan.annotations.Query;
import dev.rowan.annotations.Repository;
import java.util.List;

@Repository
public interface PostSearch {

  @Query("select title from posts where title like :start || '%' order by title")
  List<String> titles(String start);

  @Query(
      """
      select u.username
      from users u join posts p on p.author_id = u.id
      where p.title = :title and p.id in (:ids)
      """)
  List<String> authors(String title, List<Long> ids);
}
