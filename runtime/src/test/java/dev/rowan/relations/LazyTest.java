package dev.rowan.relations;

import static dev.rowan.relations.QPost.POST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Lazy;
import dev.rowan.errors.DataException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is loaded when it is asked for. */
final class LazyTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 10_000})
  void aLoopCostsTwoStatements(int posts) {
    try (Blog blog = blogOf(posts)) {
      long comments = 0;
      for (Post post : blog.posts().list()) {
        comments += post.comments.get().size();
      }
      assertThat(comments).isEqualTo(posts);
      assertThat(blog.ran()).hasSize(2);
      blog.forget();
      assertThat(blog.posts().with(POST.comments()).list())
          .hasSize(posts)
          .allSatisfy(post -> assertThat(post.comments.get()).hasSize(1));
      assertThat(blog.ran()).hasSize(2);
    }
  }

  @Test
  void streamsLoadByPortions() {
    try (Blog blog = blogOf(2_500)) {
      List<String> editors = new ArrayList<>();
      blog.posts().forEach(post -> editors.add(post.editor.get().name));
      assertThat(editors).hasSize(2_500).containsOnly("bob");
      assertThat(blog.ran()).hasSize(4);
      blog.forget();
      try (Stream<Post> stream = blog.posts().with(POST.comments()).stream()) {
        assertThat(stream.map(post -> post.comments.get().size())).hasSize(2_500).containsOnly(1);
      }
      assertThat(blog.ran()).hasSize(4);
    }
  }

  @Test
  void theIdIsKnownWithoutLoading() {
    try (Blog blog = new Blog()) {
      List<Post> posts = blog.posts().list();
      Lazy<User> editor = posts.get(0).editor;
      assertThat(editor.id()).isEqualTo(2L);
      assertThat(editor.isLoaded()).isFalse();
      assertThat(editor).hasToString("Lazy[editor 2, not loaded]");
      assertThat(posts.get(0).comments).hasToString("Lazy[comments, not loaded]");
      assertThat(posts.get(0).comments.id()).isNull();
      assertThat(posts.get(1).editor.id()).isNull();
      assertThat(posts.get(1).editor.isLoaded()).isTrue();
      assertThat(posts.get(1).editor.get()).isNull();
      assertThat(blog.ran()).hasSize(1);
      assertThat(editor.get().name).isEqualTo("bob");
      assertThat(editor).hasToString("Lazy[editor 2]");
      assertThat(posts.get(2).editor.get()).isSameAs(editor.get());
      assertThat(blog.ran()).hasSize(2);
    }
  }

  @Test
  void whatIsAbsentIsEmptyOrNull() {
    try (Blog blog = new Blog()) {
      List<User> users = blog.users().list();
      assertThat(users.get(1).profile.get()).isNull();
      assertThat(users.get(0).profile.get().bio).isEqualTo("writes");
      assertThat(users.get(2).edited.get()).isEmpty();
      assertThat(blog.ran()).hasSize(3);
    }
  }

  @Test
  void manyThreadsLoadOnce() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(16);
    try (Blog blog = blogOf(1_000)) {
      List<Callable<Integer>> loads = new ArrayList<>();
      for (Post post : blog.posts().list()) {
        loads.add(() -> post.comments.get().size());
      }
      for (Future<Integer> load : threads.invokeAll(loads)) {
        assertThat(load.get()).isEqualTo(1);
      }
      assertThat(blog.ran()).hasSize(2);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void afterTheDatabaseWasClosedOneClearFailure() {
    Blog blog = new Blog();
    Post post = blog.posts().first().orElseThrow();
    blog.close();
    assertThatThrownBy(post.editor::get)
        .isInstanceOf(DataException.class)
        .hasMessageContaining("closed");
    assertThat(post.editor.isLoaded()).isFalse();
  }

  @Test
  void aFailureIsTriedAgain() {
    try (Blog blog = new Blog()) {
      Post post = blog.posts().first().orElseThrow();
      blog.run("alter table comments rename to hidden");
      assertThatThrownBy(post.comments::get).isInstanceOf(DataException.class);
      blog.run("alter table hidden rename to comments");
      assertThat(post.comments.get()).hasSize(2);
    }
  }

  @Test
  void aFailedFetchEndsTheStream() {
    try (Blog blog = new Blog()) {
      blog.run("alter table comments rename to hidden");
      Stream<Post> stream = blog.posts().with(POST.comments()).stream();
      assertThatThrownBy(stream::toList).isInstanceOf(DataException.class);
      assertThat(dev.rowan.postgres.Pools.active(blog.database)).isZero();
    }
  }

  /** A blog of so many posts of ana, edited by bob, with a comment each. */
  private static Blog blogOf(int posts) {
    Blog blog = new Blog();
    blog.run("truncate posts, posts_tags, comments");
    blog.run(
        "insert into posts select i, 't' || i, true, 1, 2 from generate_series(1, "
            + posts
            + ") i");
    blog.run("insert into comments select id, 'c', 0, id from posts");
    return blog;
  }
}
