package dev.rowan.relations;

import static dev.rowan.relations.QPost.POST;
import static dev.rowan.relations.QUser.USER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Fetching within a transaction sees what it wrote, on its one connection. */
final class TransactionFetchTest {

  @Test
  void plansStreamsAndLaziesSeeWhatTheTransactionWrote() {
    try (Blog blog = new Blog()) {
      List<String> seen = new ArrayList<>();
      blog.database.transaction(
          tx -> {
            blog.run("insert into comments values (4, 'new', 0, 2)");
            blog.posts().with(POST.comments()).forEach(post -> seen.add(post.comments + ""));
            for (User user : blog.users().with(USER.posts()).list()) {
              user.posts.forEach(post -> seen.add(post.comments.get() + ""));
            }
            tx.rollbackOnly();
          });
      assertThat(seen)
          .containsExactly(
              "Lazy[[second, first]]",
              "Lazy[[new]]",
              "Lazy[[third]]",
              "[new]",
              "[second, first]",
              "[third]");
      assertThat(blog.ran()).hasSize(5);
      assertThat(blog.posts().where(POST.comments().isEmpty()).list()).hasToString("[java]");
    }
  }
}
