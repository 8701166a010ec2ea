package dev.rowan.relations;

import static dev.rowan.query.Sql.select;
import static dev.rowan.relations.QComment.COMMENT;
import static dev.rowan.relations.QPost.POST;
import static dev.rowan.relations.QUser.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.errors.LockTimeoutException;
import dev.rowan.errors.TransactionException;
import dev.rowan.query.EntityQuery;
import dev.rowan.query.Predicate;
import dev.rowan.query.Select1;
import dev.rowan.query.SelectQuery;
import dev.rowan.query.Sql;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Rows that are locked: the SQL, and what another transaction sees. */
final class RowLocksTest {

  private static Blog blog;

  @BeforeAll
  static void open() {
    blog = new Blog();
  }

  @AfterAll
  static void close() {
    blog.close();
  }

  /** Runs the call in a transaction of a thread of its own; the common pool may have but one. */
  private static <T> T elsewhere(Callable<T> call) {
    CompletableFuture<T> other =
        CompletableFuture.supplyAsync(
            () ->
                blog.database.transactionResult(
                    tx -> {
                      try {
                        return call.call();
                      } catch (RuntimeException e) {
                        throw e;
                      } catch (Exception e) {
                        throw new AssertionError(e);
                      }
                    }),
            task -> new Thread(task).start());
    return other.join();
  }

  private static void assertEnd(EntityQuery<?> query, String end) {
    assertThat(query.toString()).endsWith(end);
    blog.database.transaction(tx -> assertThat(query.list()).isNotNull());
  }

  private static void assertEnd(SelectQuery<?, ?> query, String end) {
    assertThat(query.toString()).endsWith(end);
    blog.database.transaction(tx -> assertThat(query.list()).isNotNull());
  }

  @Test
  void theClauseEndsTheQuery() {
    EntityQuery<Post> query = blog.all(POST).where(POST.published.isTrue());
    assertEnd(query.forUpdate(), " where published for update");
    assertEnd(query.forNoKeyUpdate().limit(2), " limit 2 for no key update");
    assertEnd(query.forShare().noWait(), " for share nowait");
    assertEnd(query.forKeyShare().noWait().skipLocked(), " for key share skip locked");
    assertEnd(query.forShare().forUpdate().of(POST).noWait(), " for update of posts nowait");
  }

  @Test
  void joinedRowsAreLockedOnlyWhenSaid() {
    EntityQuery<Post> query = blog.all(POST).with(POST.author(), POST.editor());
    assertEnd(query.forUpdate().skipLocked(), " for update of posts skip locked");
    assertEnd(query.forUpdate().of(POST, POST.author()), " for update of posts, author");
    assertEnd(
        blog.all(POST).where(POST.author().name.eq("ana")).forShare(),
        " where author.name = ? for share of posts");
    assertThatThrownBy(() -> query.forUpdate().of(POST.editor()).toString())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("users may have no row beside the others");
  }

  @Test
  void selectsLockWhatTheyBeginAt() {
    Select1<String> titles = blog.database.select(POST.title).from(POST);
    assertEnd(titles.forUpdate().skipLocked(), "select title from posts for update skip locked");
    assertEnd(
        titles.join(USER).on(USER.id.eq(POST.authorId)).forNoKeyUpdate(),
        " on users.id = posts.author_id for no key update");
    assertEnd(
        titles.leftJoin(USER).on(USER.id.eq(POST.editorId)).forShare(),
        " on users.id = posts.editor_ref for share of posts");
  }

  @Test
  void aLockThatWouldEndAtOnceIsRefused() {
    EntityQuery<Post> query = blog.all(POST).forUpdate();
    blog.forget();
    assertThatThrownBy(query::list)
        .isInstanceOf(TransactionException.class)
        .hasMessageStartingWith("A select for update outside of a transaction locks nothing");
    assertThatThrownBy(query::first).isInstanceOf(TransactionException.class);
    assertThatThrownBy(query::stream).isInstanceOf(TransactionException.class);
    assertThatThrownBy(() -> query.withCount(POST.tags()).list())
        .isInstanceOf(TransactionException.class);
    assertThatThrownBy(() -> blog.database.select(POST.id).from(POST).forShare().list())
        .isInstanceOf(TransactionException.class);
    assertThat(blog.ran()).isEmpty();
    assertThat(query.count()).isEqualTo(3);
    assertThat(query.exists()).isTrue();
  }

  @Test
  void stepsThatNeedALockOrRefuseIt() {
    assertThatThrownBy(() -> blog.all(POST).skipLocked())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("skipLocked comes after forUpdate(), forShare() or the like");
    assertThatThrownBy(() -> blog.database.select(POST.id).from(POST).noWait())
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> blog.all(POST).forUpdate().keyset(2))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The rows of a keyset page cannot be locked");
  }

  @Test
  void othersSkipLockedRowsOrFailAtOnce() {
    EntityQuery<Post> first = blog.posts().where(POST.id.eq(1L));
    blog.database.transaction(
        tx -> {
          first.forUpdate().one();
          assertThat(elsewhere(() -> blog.posts().forUpdate().skipLocked().list()))
              .hasToString("[java, art]");
          assertThat(elsewhere(() -> blog.posts().list())).hasSize(3);
          assertThatThrownBy(() -> elsewhere(() -> first.forShare().noWait().list()))
              .hasCauseInstanceOf(LockTimeoutException.class);
        });
    assertThat(elsewhere(() -> first.forShare().noWait().list())).hasSize(1);
  }

  @Test
  void sharedLocksLetOthersShare() {
    blog.database.transaction(
        tx -> {
          blog.posts().forShare().list();
          assertThat(elsewhere(() -> blog.posts().forShare().noWait().list())).hasSize(3);
          assertThat(elsewhere(() -> blog.posts().forUpdate().skipLocked().list())).isEmpty();
        });
  }

  @Test
  void eachWorkerTakesItsOwnRow() {
    Select1<Long> next =
        select(COMMENT.id)
            .from(COMMENT)
            .orderBy(COMMENT.id.asc())
            .limit(1)
            .forUpdate()
            .skipLocked();
    blog.database.transaction(
        tx -> {
          tx.rollbackOnly();
          assertThat(take(next)).isEqualTo(1L);
          assertThat(elsewhere(() -> taken(next))).isEqualTo(2L);
        });
  }

  private static Long take(Select1<Long> next) {
    return blog.database.deleteFrom(COMMENT).where(COMMENT.id.in(next)).returning(COMMENT.id).one();
  }

  private static Long taken(Select1<Long> next) {
    return blog.database.transactionResult(
        tx -> {
          tx.rollbackOnly();
          return take(next);
        });
  }

  @Test
  void anUpdateThatWaitedTestsItsConditionAgain() throws Exception {
    var update =
        blog.database
            .update(POST)
            .set(POST.title, "taken")
            .where(POST.title.eq("java"), POST.author().name.eq("ana"));
    CompletableFuture<Long> second = new CompletableFuture<>();
    blog.database.transaction(
        tx -> {
          assertThat(update.execute()).isEqualTo(1);
          Thread thread = new Thread(() -> second.complete(elsewhere(update::execute)));
          thread.start();
          awaitALockThatIsWaitedFor();
        });
    assertThat(second.get(30, TimeUnit.SECONDS)).isZero();
    blog.run("update posts set title = 'java' where title = 'taken'");
  }

  private static void awaitALockThatIsWaitedFor() throws InterruptedException {
    Predicate waits = Sql.rawCondition("exists (select 1 from pg_locks where not granted)");
    for (int i = 0; i < 600; i++) {
      if (elsewhere(() -> blog.all(USER).where(waits).exists())) {
        return;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("Nobody waits for a lock");
  }
}
