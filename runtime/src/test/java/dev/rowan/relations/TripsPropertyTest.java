package dev.rowan.relations;

import static dev.rowan.relations.QComment.COMMENT;
import static dev.rowan.relations.QPost.POST;
import static dev.rowan.relations.QTag.TAG;
import static dev.rowan.relations.QUser.USER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.query.FetchPath;
import dev.rowan.query.Many;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Any plan reads the same, whether its statements travel together or each alone. */
class TripsPropertyTest {

  private static Blog together;
  private static Blog alone;

  @BeforeContainer
  static void open() {
    String url = Blog.newUrl();
    together = new Blog(url, pool -> pool);
    alone = new Blog(url, pool -> pool.withoutPipelining());
  }

  @AfterContainer
  static void close() {
    together.close();
    alone.close();
  }

  @Property(tries = 150)
  void theSameIsRead(@ForAll long seed) {
    FetchPath[] plan = ofUsers(new Random(seed), 3);
    together.forget();
    String read = Shown.users(together.users().with(plan).list());
    assertThat(read).isEqualTo(Shown.users(alone.users().with(plan).list()));
    long trips = together.events().stream().filter(event -> event.place() == 1).count();
    assertThat(trips).isLessThanOrEqualTo(together.users().with(plan).plan().trips());
  }

  private static FetchPath[] ofUsers(Random random, int depth) {
    List<FetchPath> plan = new ArrayList<>();
    add(plan, random, USER.posts().with(ofPosts(random, depth - 1)));
    add(plan, random, limited(random, USER.edited()).with(ofPosts(random, depth - 1)));
    add(plan, random, USER.profile());
    return plan.toArray(new FetchPath[0]);
  }

  private static FetchPath[] ofPosts(Random random, int depth) {
    List<FetchPath> plan = new ArrayList<>();
    if (depth > 0) {
      add(plan, random, POST.author());
      add(plan, random, POST.editor().posts().with(ofPosts(random, depth - 1)));
      add(plan, random, limited(random, POST.tags()).with(ofTags(random, depth - 1)));
      add(
          plan,
          random,
          limited(random, POST.comments().where(COMMENT.likes.gt(random.nextInt(9)))));
    }
    return plan.toArray(new FetchPath[0]);
  }

  private static FetchPath[] ofTags(Random random, int depth) {
    List<FetchPath> plan = new ArrayList<>();
    if (depth > 0) {
      add(plan, random, TAG.posts().with(ofPosts(random, depth - 1)));
    }
    return plan.toArray(new FetchPath[0]);
  }

  private static <C> Many<C> limited(Random random, Many<C> many) {
    return random.nextInt(3) == 0 ? many.limit(random.nextInt(3)) : many;
  }

  private static void add(List<FetchPath> plan, Random random, FetchPath path) {
    if (random.nextBoolean()) {
      plan.add(path);
    }
  }
}
