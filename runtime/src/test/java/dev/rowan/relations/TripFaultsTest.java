package dev.rowan.relations;

import static dev.rowan.relations.QComment.COMMENT;
import static dev.rowan.relations.QPost.POST;
import static dev.rowan.relations.QTag.TAG;
import static dev.rowan.relations.QUser.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.StatementEvent;
import dev.rowan.TransactionOptions;
import dev.rowan.errors.ConnectionException;
import dev.rowan.errors.DataException;
import dev.rowan.errors.InvalidValueException;
import dev.rowan.errors.StatementTimeoutException;
import dev.rowan.errors.TransactionException;
import dev.rowan.postgres.TestServer;
import dev.rowan.query.EntityQuery;
import dev.rowan.query.Predicate;
import dev.rowan.query.Sql;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Round trips of several statements of which one fails, waits too long, or is too large. */
@Timeout(60)
final class TripFaultsTest {

  private final String url = Blog.newUrl();
  private final Blog blog = new Blog(url, pool -> pool.set("maximumPoolSize", "1"));

  @BeforeEach
  void forget() {
    blog.forget();
  }

  @AfterEach
  void theOnlyConnectionIsBackAndUsable() {
    assertThat(blog.posts().with(POST.tags(), POST.comments()).list()).isNotEmpty();
    blog.close();
  }

  private EntityQuery<Post> withComments(String condition) {
    Predicate failing = Sql.rawCondition(condition);
    return blog.posts().with(POST.tags(), POST.comments().where(failing), POST.author().posts());
  }

  @Test
  void theFailureOfOneShowsAll() {
    assertThatThrownBy(() -> withComments("1 / (likes - 5) > 0").list())
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            e -> {
              assertThat(e).hasMessageContaining("division by zero");
              assertThat(e.sql()).contains("from tags", "likes - 5", "from posts");
            });
    assertThat(blog.events()).extracting(StatementEvent::together).containsExactly(1, 3, 3, 3);
    assertThat(blog.events().subList(1, 4)).allMatch(event -> event.failure() != null);
  }

  @Test
  void aFailureEndsTheTransactionButNotTheSavepointBefore() {
    blog.database.transaction(
        tx -> {
          assertThatThrownBy(
                  () ->
                      blog.database.transaction(
                          inner -> withComments("1 / (likes - 5) > 0").list()))
              .isInstanceOf(InvalidValueException.class);
          assertThat(blog.posts().with(POST.tags(), POST.comments()).list()).hasSize(3);
        });
    assertThatThrownBy(
            () ->
                blog.database.transaction(
                    tx -> {
                      assertThatThrownBy(() -> withComments("1 / (likes - 5) > 0").list())
                          .isInstanceOf(DataException.class);
                      blog.posts().count();
                    }))
        .isInstanceOf(TransactionException.class);
  }

  @Test
  void aTimeoutIsOne() {
    TransactionOptions short_ = TransactionOptions.DEFAULTS.timeout(Duration.ofMillis(300));
    assertThatThrownBy(
            () ->
                blog.database.transaction(
                    short_, tx -> withComments("pg_sleep(20) is not null").list()))
        .isInstanceOf(StatementTimeoutException.class);
  }

  @Test
  void aKilledConnectionIsReplaced() {
    assertThatThrownBy(() -> withComments("pg_terminate_backend(pg_backend_pid())").list())
        .isInstanceOf(ConnectionException.class);
  }

  @Test
  void aCancelledCallEndsThem() throws Exception {
    CompletableFuture<List<Post>> call = withComments("pg_sleep(20) is not null").async().list();
    Thread.sleep(500);
    assertThat(call.cancel(true)).isTrue();
    CompletableFuture<Long> next = blog.posts().async().count();
    assertThat(next.get(10, TimeUnit.SECONDS)).isEqualTo(3);
  }

  @Test
  void plansOfTheServerThatAreNoLongerTrueAreMadeAnew() {
    for (int i = 0; i < 8; i++) {
      withComments("likes > 0").list();
    }
    TestServer.run(url, "alter table comments alter column text type varchar(50)");
    blog.forget();
    List<Post> posts = withComments("likes > 0").list();
    assertThat(posts.get(0).comments.get()).hasToString("[second, first]");
    assertThat(blog.events()).hasSize(4).allMatch(event -> event.failure() == null);
    blog.forget();
    withComments("likes > 0").list();
    assertThat(blog.events()).extracting(StatementEvent::together).containsExactly(1, 3, 3, 3);
  }

  @Test
  void whatPoolersSayOfForgottenStatementsDoesNotMatter() {
    for (int i = 0; i < 8; i++) {
      withComments("likes > 0").list();
    }
    blog.run("deallocate all");
    assertThat(withComments("likes > 0").list()).hasSize(3);
  }

  /** The server would wait for the client, which would wait for the server. */
  @Test
  void largeResultsAndManyKeysDoNotStandInEachOthersWay() {
    fill(8_000, 2_000);
    blog.forget();
    List<User> users = blog.users().with(USER.posts(), USER.edited()).list();
    assertThat(users).hasSize(8_003).allMatch(user -> user.id < 100 || user.posts.size() == 1);
    assertThat(blog.events()).extracting(StatementEvent::together).containsExactly(1, 1, 1);
  }

  @Test
  void largeResultsOfSomeKeysTravelTogether() {
    fill(900, 20_000);
    blog.forget();
    for (int i = 0; i < 7; i++) {
      List<User> users = blog.users().with(USER.posts(), USER.edited()).list();
      assertThat(users).hasSize(903).allMatch(user -> user.id < 100 || user.posts.size() == 1);
    }
    assertThat(blog.events()).extracting(StatementEvent::together).contains(2).doesNotContain(3);
  }

  private void fill(int users, int characters) {
    blog.run("insert into users select 100 + i, 'u' from generate_series(1, " + users + ") i");
    blog.run(
        "insert into posts select 100 + i, repeat('x', %d), true, 100 + i, 100 + i from generate_series(1, %d) i"
            .formatted(characters, users));
  }

  @Test
  void aLargeTextInOneOfThemLetsEachGoAlone() {
    String large = "x".repeat(50_000);
    List<Post> posts =
        blog.posts()
            .with(POST.comments().where(COMMENT.text.ne(large)), POST.tags().where(TAG.name.ne("")))
            .list();
    assertThat(posts.get(0).comments.get()).hasSize(2);
    assertThat(blog.events()).extracting(StatementEvent::together).containsExactly(1, 2, 2);
    blog.forget();
    blog.posts().with(POST.tags(), POST.comments().where(COMMENT.text.ne(large))).list();
    assertThat(blog.events()).extracting(StatementEvent::together).containsExactly(1, 1, 1);
  }
}
