package dev.rowan.relations;

import static dev.rowan.relations.QPost.POST;
import static dev.rowan.relations.QUser.USER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.postgres.NaughtyStrings;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Other names of tables are names, whatever stands in them. */
final class HostileAliasesTest {

  @Test
  void areNothingButNames() {
    try (Blog blog = Blog.withPool(1)) {
      NaughtyStrings.all().stream()
          .filter(NaughtyStrings::fits)
          .filter(name -> !name.isEmpty() && name.getBytes(StandardCharsets.UTF_8).length <= 63)
          .distinct()
          .forEach(name -> isAName(blog, name));
    }
  }

  private static void isAName(Blog blog, String name) {
    QUser other = USER.as(name);
    var query =
        blog.database
            .select(USER.name, other.name)
            .from(USER)
            .join(other)
            .on(other.id.eq(USER.id), other.posts().any(POST.title.eq("art")));
    assertThat(query.list()).as(name).hasToString("[Tuple2[v1=bob, v2=bob]]");
  }
}
