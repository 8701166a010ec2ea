package dev.rowan.relations;

import static dev.rowan.relations.QPost.POST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Database;
import dev.rowan.errors.PoolTimeoutException;
import dev.rowan.postgres.Pools;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Streams outside of a transaction, where the pool has one connection. */
final class StreamConnectionTest {

  private static final int POSTS = 2_500;

  private Blog blog;
  private Database database;

  @BeforeEach
  void open() {
    blog = Blog.withPool(1);
    database = blog.database;
    blog.run("truncate posts, posts_tags, comments");
    blog.run(
        "insert into posts select i, 't' || i, true, 1, 2 from generate_series(1, %d) i"
            .formatted(POSTS));
    blog.run("insert into comments select id, 'c', 0, id from posts");
    blog.run("insert into posts_tags select id, 1 from posts");
  }

  @AfterEach
  void close() {
    assertThat(Pools.active(database)).isZero();
    blog.close();
  }

  @Test
  void aPlanIsReadOnTheStreamsConnection() {
    try (Stream<Post> posts = blog.posts().with(POST.tags(), POST.comments()).stream()) {
      assertThat(posts.map(post -> post.tags + " " + post.comments.get().size()))
          .hasSize(POSTS)
          .containsOnly("[code] 1");
    }
    assertThat(blog.ran()).hasSize(1 + 2 * 3);
  }

  @Test
  void aLazyIsLoadedOnTheStreamsConnection() {
    List<String> editors = new ArrayList<>();
    blog.posts()
        .forEach(post -> editors.add(post.editor.get().name + post.editor.get().profile.get()));
    assertThat(editors).hasSize(POSTS).containsOnly("bobnull");
    assertThat(blog.ran()).hasSize(1 + 2 * 3);
  }

  @Test
  void aStreamThatIsLeftEarlyGivesItsConnectionBack() {
    Post first;
    Post second;
    try (Stream<Post> posts = blog.posts().with(POST.tags()).stream()) {
      Iterator<Post> rows = posts.iterator();
      first = rows.next();
      second = rows.next();
      assertThat(first.editor.get().name).isEqualTo("bob");
      assertThat(Pools.active(database)).isOne();
    }
    assertThat(Pools.active(database)).isZero();
    assertThat(second.comments.get()).hasSize(1);
  }

  @Test
  void anotherThreadTakesAConnectionOfItsOwn() {
    try (Stream<Post> posts = blog.posts().stream()) {
      Post post = posts.iterator().next();
      CompletableFuture<?> load = CompletableFuture.supplyAsync(post.editor::get);
      assertThatThrownBy(load::join)
          .hasCauseInstanceOf(PoolTimeoutException.class)
          .hasMessageContaining("Is a stream or transaction left open");
      assertThat(post.editor.get().name).isEqualTo("bob");
    }
  }

  @Test
  void aFailedLoadEndsAsAFailure() {
    blog.run("alter table comments rename to hidden");
    try (Stream<Post> posts = blog.posts().stream()) {
      Post post = posts.iterator().next();
      assertThatThrownBy(post.comments::get).hasMessageContaining("comments");
    }
    assertThat(blog.posts().count()).isEqualTo(POSTS);
  }
}
