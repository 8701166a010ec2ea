package dev.rowan.relations;

import static dev.rowan.relations.QComment.COMMENT;
import static dev.rowan.relations.QPost.POST;
import static dev.rowan.relations.QTag.TAG;
import static dev.rowan.relations.QUser.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.errors.InvalidValueException;
import dev.rowan.errors.NotFoundException;
import dev.rowan.errors.NotUniqueException;
import dev.rowan.errors.TransactionException;
import dev.rowan.query.Read;
import dev.rowan.query.Sql;
import dev.rowan.query.Tuple2;
import dev.rowan.query.Tuple3;
import dev.rowan.query.Tuple8;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Results of several queries, read in one round trip, which is counted on the wire. */
final class TogetherTest {

  private static final Wire WIRE = Wire.to(Blog.newUrl());
  private static final Blog BLOG = new Blog(WIRE.url(), pool -> pool.set("maximumPoolSize", "1"));

  /** What a page shows. */
  private record Dashboard(List<Post> latest, long posts, Optional<User> author) {}

  @BeforeEach
  void connect() {
    BLOG.posts().count();
    BLOG.forget();
    WIRE.trips();
  }

  @AfterAll
  static void close() {
    BLOG.close();
    WIRE.close();
  }

  @Test
  void threeResultsAreOneTripHoweverOften() {
    for (int i = 0; i < 12; i++) {
      Dashboard read =
          Read.together(
              BLOG.posts().limit(2).read().list(),
              BLOG.posts().read().count(),
              BLOG.users().where(USER.id.eq(1L)).read().optional(),
              Dashboard::new);
      assertThat(WIRE.trips()).isEqualTo(1);
      assertThat(read.latest).hasToString("[sql, java]");
      assertThat(read.posts).isEqualTo(3);
      assertThat(read.author).hasToString("Optional[ana]");
    }
    assertThat(BLOG.events().get(1).together()).isEqualTo(3);
  }

  @Test
  void whatBelongsToTheRowsOfAllFollowsTogether() {
    var read =
        Read.together(
            BLOG.posts().with(POST.tags(), POST.comments()).read().list(),
            BLOG.users().with(USER.posts().with(POST.tags())).read().list(),
            BLOG.database
                .select(TAG.name, TAG.posts().list(POST.title))
                .from(TAG)
                .orderBy(TAG.id.asc())
                .read()
                .first(),
            Tuple3::new);
    assertThat(WIRE.trips()).isEqualTo(3);
    assertThat(BLOG.ran()).hasSize(8);
    assertThat(read.v1().get(0).tags).hasSize(2);
    assertThat(read.v2().get(0).posts.get(1).tags).hasSize(2);
    assertThat(read.v3().orElseThrow().v2()).containsExactlyInAnyOrder("sql", "java");
  }

  @Test
  void eightOfAllForms() {
    var read =
        Read.together(
            BLOG.posts().read().list(),
            BLOG.posts().where(POST.id.eq(9L)).read().first(),
            BLOG.posts().where(POST.id.eq(2L)).read().one(),
            BLOG.posts().where(POST.id.eq(3L)).read().exists(),
            BLOG.posts().withCount(POST.comments()).read().list(),
            BLOG.database.select(USER.name).from(USER).read().count(),
            BLOG.database
                .select(COMMENT.likes)
                .from(COMMENT)
                .orderBy(COMMENT.id.asc())
                .read()
                .list(),
            BLOG.database.select(Sql.value(1)).read().exists(),
            Tuple8::new);
    assertThat(WIRE.trips()).isEqualTo(1);
    assertThat(read.v1()).hasSize(3);
    assertThat(read.v2()).isEmpty();
    assertThat(read.v3()).hasToString("java");
    assertThat(read.v4()).isTrue();
    assertThat(read.v5()).extracting(Tuple2::v2).containsExactly(2L, 0L, 1L);
    assertThat(read.v6()).isEqualTo(3);
    assertThat(read.v7()).containsExactly(5, 7, 1);
    assertThat(read.v8()).isTrue();
  }

  @Test
  void aReadCanBeReadAloneAndAgain() {
    Read<List<Post>> all = BLOG.posts().with(POST.tags()).read().list();
    assertThat(all.get()).hasSize(3);
    assertThat(all.get()).isNotSameAs(all.get());
    assertThat(WIRE.trips()).isEqualTo(6);
  }

  @Test
  void theyJoinATransaction() {
    BLOG.database.transaction(
        tx -> {
          BLOG.run("update posts set title = 'SQL' where id = 1");
          var read =
              Read.together(
                  BLOG.posts().where(POST.id.eq(1L)).read().one(),
                  BLOG.posts().where(POST.title.eq("SQL")).read().count(),
                  Tuple2::new);
          assertThat(read.v1()).hasToString("SQL");
          assertThat(read.v2()).isEqualTo(1);
          tx.rollbackOnly();
        });
    assertThat(BLOG.posts().where(POST.title.eq("SQL")).exists()).isFalse();
  }

  @Test
  void theRowThatMustBeThereMustBe() {
    assertThatThrownBy(() -> both(BLOG.posts().where(POST.id.eq(99L)).read().one()))
        .isInstanceOf(NotFoundException.class)
        .hasMessageContaining("No row");
    assertThatThrownBy(() -> both(BLOG.posts().read().one()))
        .isInstanceOf(NotUniqueException.class);
    assertThatThrownBy(() -> both(BLOG.posts().read().optional()))
        .isInstanceOf(NotUniqueException.class);
    assertThat(both(BLOG.posts().read().first())).isPresent();
  }

  private static <T> T both(Read<T> other) {
    return Read.together(BLOG.users().read().list(), other, (users, found) -> found);
  }

  @Test
  void oneThatFailsFailsAllAndTheConnectionIsBack() {
    assertThatThrownBy(() -> both(BLOG.posts().where(Sql.rawCondition("1 / 0 = 1")).read().list()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("division by zero");
    assertThat(BLOG.posts().count()).isEqualTo(3);
  }

  @Test
  void locksNeedATransaction() {
    Read<List<Post>> locked = BLOG.posts().forUpdate().read().list();
    assertThatThrownBy(() -> both(locked)).isInstanceOf(TransactionException.class);
    BLOG.database.transaction(tx -> assertThat(both(locked)).hasSize(3));
  }

  @Test
  void twoDatabasesHaveNoTripInCommon() {
    try (Blog other = new Blog()) {
      assertThatThrownBy(() -> both(other.posts().read().list()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("two databases");
    }
  }

  @Test
  void withoutPipeliningTheyAreReadOneByOne() {
    try (Blog alone = new Blog(WIRE.url(), pool -> pool.withoutPipelining())) {
      alone.posts().count();
      WIRE.trips();
      var read =
          Read.together(alone.posts().read().list(), alone.users().read().count(), Tuple2::new);
      assertThat(read.v1()).hasSize(3);
      assertThat(WIRE.trips()).isEqualTo(2);
    }
  }
}
