package dev.rowan.relations;

import static dev.rowan.relations.QComment.COMMENT;
import static dev.rowan.relations.QPost.POST;
import static dev.rowan.relations.QTag.TAG;
import static dev.rowan.relations.QUser.USER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.StatementEvent;
import dev.rowan.TransactionOptions;
import dev.rowan.query.EntityQuery;
import dev.rowan.query.Sql;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How often a plan goes to the server, counted on the wire. */
final class TripsTest {

  /** More often than the driver waits before it prepares a statement on the server. */
  private static final int OFTEN = 12;

  private static final String URL = Blog.newUrl();
  private static final Wire WIRE = Wire.to(URL);
  private static final Blog BLOG = new Blog(WIRE.url(), pool -> pool.set("maximumPoolSize", "1"));

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

  private static EntityQuery<Post> threeOfALevel() {
    return BLOG.posts().with(POST.tags(), POST.comments(), POST.author().posts());
  }

  @Test
  void aLevelIsOneTripHoweverOftenItRuns() {
    for (int i = 0; i < OFTEN; i++) {
      List<Post> posts = threeOfALevel().list();
      assertThat(WIRE.trips()).isEqualTo(2);
      assertThat(posts.get(0).tags).hasSize(2);
      assertThat(posts.get(0).comments.get()).hasToString("[second, first]");
      assertThat(posts.get(2).author.posts).hasToString("[art]");
    }
    assertThat(BLOG.ran()).hasSize(4 * OFTEN);
  }

  @Test
  void eachLevelIsATrip() {
    List<User> users =
        BLOG.users()
            .with(USER.posts().with(POST.tags().with(TAG.posts()), POST.comments()), USER.edited())
            .list();
    assertThat(WIRE.trips()).isEqualTo(4);
    assertThat(BLOG.ran()).hasSize(6);
    assertThat(users.get(0).posts).hasToString("[java, sql]");
    assertThat(users.get(1).edited.get()).hasToString("[sql, art]");
  }

  @Test
  void oneEntityWithItsCollectionsIsTwoTrips() {
    Post post = threeOfALevel().where(POST.id.eq(1L)).one();
    assertThat(post.tags).hasSize(2);
    assertThat(WIRE.trips()).isEqualTo(2);
  }

  @Test
  void aLevelWithoutRowsIsNoTrip() {
    assertThat(threeOfALevel().where(POST.id.eq(99L)).list()).isEmpty();
    assertThat(WIRE.trips()).isEqualTo(1);
  }

  @Test
  void conditionsOrdersAndLimitsTravelToo() {
    for (int i = 0; i < OFTEN; i++) {
      List<Post> posts =
          BLOG.posts()
              .with(
                  POST.tags().where(TAG.name.startsWith("c")).limit(1),
                  POST.comments()
                      .where(COMMENT.likes.gt(1), COMMENT.text.ne("?; ' --"))
                      .orderBy(COMMENT.likes.desc())
                      .limit(1))
              .list();
      assertThat(posts.get(0).tags).hasToString("[code]");
      assertThat(posts.get(0).comments.get()).hasToString("[second]");
      assertThat(WIRE.trips()).isEqualTo(2);
    }
  }

  @Test
  void whatIsSelectedOfManyTravelsTogether() {
    for (int i = 0; i < OFTEN; i++) {
      var rows =
          BLOG.database
              .select(POST.title, POST.tags().list(TAG.name), POST.comments().list(COMMENT.likes))
              .from(POST)
              .orderBy(POST.id.asc())
              .list();
      assertThat(rows.get(0).v3()).containsExactlyInAnyOrder(5, 7);
      assertThat(WIRE.trips()).isEqualTo(2);
    }
  }

  @Test
  void aPageHasTheTripsOfItsPlan() {
    assertThat(threeOfALevel().slice(dev.rowan.query.PageRequest.first(2)).content()).hasSize(2);
    assertThat(WIRE.trips()).isEqualTo(2);
  }

  @Test
  void inATransactionTheyTravelTogether() {
    BLOG.database.transaction(tx -> threeOfALevel().list());
    assertThat(WIRE.trips()).isEqualTo(3); // with the commit
    BLOG.database.transaction(TransactionOptions.DEFAULTS.readOnly(), tx -> threeOfALevel().list());
    assertThat(WIRE.trips()).isEqualTo(4);
  }

  @Test
  void portionsOfAStreamTravelTogether() {
    try (Stream<Post> posts = threeOfALevel().stream()) {
      assertThat(posts.map(post -> post.tags.size())).containsExactly(2, 1, 0);
    }
    assertThat(WIRE.trips()).isEqualTo(3); // with the commit
  }

  @ParameterizedTest
  @ValueSource(strings = {"preferQueryMode=simple", "defaultRowFetchSize=100", "pipelining"})
  void whereTheyCannotTravelTogetherEachGoesAlone(String why) {
    boolean isSetting = why.equals("pipelining");
    UnaryOperator<dev.rowan.Database.Builder> settings =
        isSetting ? pool -> pool.set(why, "false") : UnaryOperator.identity();
    try (Blog alone = new Blog(WIRE.url() + (isSetting ? "" : "&" + why), settings)) {
      alone.posts().count();
      alone.forget();
      WIRE.trips();
      List<Post> posts =
          alone.posts().with(POST.tags(), POST.comments(), POST.author().posts()).list();
      assertThat(posts.get(2).author.posts).hasToString("[art]");
      assertThat(WIRE.trips()).isEqualTo(4);
      assertThat(alone.events()).allMatch(event -> event.together() == 1);
    }
  }

  @Test
  void listenersHearOfEachAndThatTheyTravelledTogether() {
    threeOfALevel().list();
    List<StatementEvent> events = BLOG.events();
    assertThat(events).extracting(StatementEvent::together).containsExactly(1, 3, 3, 3);
    assertThat(events).extracting(StatementEvent::place).containsExactly(1, 1, 2, 3);
    assertThat(events).extracting(StatementEvent::rows).containsExactly(3L, 3L, 3L, 3L);
    assertThat(events.get(2).sql()).startsWith("select id, text, likes, post_id from comments");
    assertThat(events.get(2).parameters()).containsExactly("***");
  }

  @Test
  void thePlanSaysItsTrips() {
    var plan = BLOG.users().with(USER.posts().with(POST.comments()), USER.edited()).plan();
    assertThat(plan.trips()).isEqualTo(3);
    assertThat(plan)
        .hasToString(
            """
            1. select id, name from users order by id
            2. select id, title, published, author_id, editor_ref from posts\
             where author_id = any(?) order by title
               select id, title, published, author_id, editor_ref from posts\
             where editor_ref = any(?)
            3. select id, text, likes, post_id from comments where post_id = any(?)\
             order by id desc""");
    var selected =
        BLOG.database.select(USER.name, USER.posts().list(POST.comments().list(COMMENT.text)));
    assertThat(selected.from(USER).plan().trips()).isEqualTo(3);
    assertThat(BLOG.posts().plan().statements()).hasSize(1);
  }

  @Test
  void valuesOfAllKindsOfTypesStayOneTrip() {
    for (int i = 0; i < OFTEN; i++) {
      BLOG.posts()
          .with(
              POST.tags().where(Sql.value(true).isTrue(), Sql.value(2.5).gt(1.0)),
              POST.comments()
                  .where(
                      Sql.value(java.time.LocalDate.EPOCH).lt(java.time.LocalDate.of(9999, 1, 1)),
                      Sql.value(java.time.Instant.EPOCH).isNotNull(),
                      Sql.value(java.math.BigDecimal.TEN).gt(java.math.BigDecimal.ONE),
                      Sql.value(new java.util.UUID(1, 2)).isNotNull()))
          .list();
      assertThat(WIRE.trips()).isEqualTo(2);
    }
  }
}
