package dev.rowan.relations;

import static dev.rowan.relations.QPost.POST;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.postgres.Pools;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Threads that load relations of one result, where the pool has two connections. */
final class LazyThreadsTest {

  private final ExecutorService threads = Executors.newFixedThreadPool(16);
  private Blog blog;

  @BeforeEach
  void open() {
    blog = Blog.withPool(2);
  }

  @AfterEach
  void close() throws InterruptedException {
    threads.shutdownNow();
    assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    blog.close();
  }

  @Test
  void transactionsDoNotWaitForAThreadThatWaitsForTheirConnection() throws Exception {
    List<Post> posts = blog.posts().list();
    CountDownLatch allTaken = new CountDownLatch(2);
    CountDownLatch otherAsks = new CountDownLatch(1);
    List<Future<Integer>> loads = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      Post post = posts.get(i);
      loads.add(
          threads.submit(
              () ->
                  blog.database.transactionResult(
                      tx -> {
                        blog.posts().exists();
                        allTaken.countDown();
                        otherAsks.await();
                        return post.comments.get().size();
                      })));
    }
    allTaken.await();
    Future<Integer> other = threads.submit(() -> posts.get(2).comments.get().size());
    while (Pools.waiting(blog.database) == 0) {
      Thread.sleep(5);
    }
    otherAsks.countDown();
    assertThat(loads.get(0).get(1, TimeUnit.SECONDS)).isEqualTo(2);
    assertThat(loads.get(1).get(1, TimeUnit.SECONDS)).isZero();
    assertThat(other.get(1, TimeUnit.SECONDS)).isEqualTo(1);
  }

  @Test
  void manyTransactionsLoadTheSame() throws Exception {
    for (int round = 0; round < 50; round++) {
      List<Post> posts = blog.posts().list();
      List<Future<Object>> loads = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        boolean inTransaction = i % 2 == 0;
        loads.add(threads.submit(() -> load(posts.get(0), inTransaction)));
      }
      Object first = loads.get(0).get(10, TimeUnit.SECONDS);
      for (Future<Object> load : loads) {
        assertThat(load.get(10, TimeUnit.SECONDS)).isSameAs(first);
      }
      assertThat(posts.get(1).comments.isLoaded()).isTrue();
    }
  }

  private Object load(Post post, boolean inTransaction) {
    if (!inTransaction) {
      return post.comments.get();
    }
    return blog.database.transactionResult(
        tx -> {
          blog.all(POST).exists();
          return post.comments.get();
        });
  }

  @Test
  void aTransactionLoadsWhatOnlyItSees() {
    List<Post> posts = blog.posts().list();
    int comments =
        blog.database.transactionResult(
            tx -> {
              blog.run("insert into comments values (9, 'mine', 0, 2)");
              return posts.get(1).comments.get().size();
            });
    assertThat(comments).isOne();
  }
}
