package dev.rowan.relations;

import static dev.rowan.relations.QComment.COMMENT;
import static dev.rowan.relations.QPost.POST;
import static dev.rowan.relations.QUser.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.errors.NotUniqueException;
import dev.rowan.query.KeysetPage;
import dev.rowan.query.KeysetRequest;
import dev.rowan.query.Page;
import dev.rowan.query.PageRequest;
import dev.rowan.query.Tuple2;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Counts and other values beside each row. */
final class ValuedTest {

  private static Blog blog;

  @BeforeAll
  static void open() {
    blog = new Blog();
  }

  @AfterAll
  static void close() {
    blog.close();
  }

  @BeforeEach
  void forget() {
    blog.forget();
  }

  @Test
  void aCountStandsBesideEachRow() {
    List<Tuple2<User, Long>> all = blog.users().withCount(USER.posts()).list();
    assertThat(all)
        .extracting(row -> row.v1().name + row.v2())
        .containsExactly("ana2", "bob1", "cid0");
    assertThat(blog.ran())
        .containsExactly(
            "select users.id, users.name, (select count(*) from posts where posts.author_id ="
                + " users.id) from users order by users.id");
  }

  @Test
  void whatIsCountedMayBeLimited() {
    assertThat(blog.users().withCount(USER.posts().where(POST.published.isTrue())).list(Pair::new))
        .extracting(Pair::count)
        .containsExactly(1L, 1L, 0L);
  }

  @Test
  void anyValueMayStandThere() {
    assertThat(blog.posts().withValue(POST.comments().sum(COMMENT.likes)).list())
        .extracting(Tuple2::v2)
        .containsExactly(new BigDecimal(12), BigDecimal.ZERO, BigDecimal.ONE);
    assertThat(blog.posts().withValue(POST.comments().max(COMMENT.likes)).list())
        .extracting(Tuple2::v2)
        .containsExactly(7, null, 1);
  }

  @Test
  void thePlanIsFetchedToo() {
    List<Tuple2<User, Long>> all =
        blog.users().with(USER.posts().with(POST.editor())).withCount(USER.edited()).list();
    assertThat(all).extracting(row -> row.v1().posts.size()).containsExactly(2, 1, 0);
    assertThat(all).extracting(Tuple2::v2).containsExactly(0L, 2L, 0L);
    assertThat(blog.ran()).hasSize(2);
  }

  @Test
  void theFirstRowAndNone() {
    assertThat(blog.users().withCount(USER.posts()).first().orElseThrow().v2()).isEqualTo(2);
    assertThat(blog.users().offset(1).withCount(USER.posts()).first().orElseThrow().v2())
        .isEqualTo(1);
    assertThat(blog.users().limit(0).withCount(USER.posts()).first()).isEmpty();
    assertThat(blog.users().where(USER.name.eq("x")).withCount(USER.posts()).list()).isEmpty();
  }

  @Test
  void itHasEveryFormOfResult() {
    var counted = blog.users().withCount(USER.posts());
    assertThat(counted.last().orElseThrow().v1().name).isEqualTo("cid");
    assertThat(blog.users().limit(2).withCount(USER.posts()).last().orElseThrow().v2()).isOne();
    assertThat(blog.users().limit(0).withCount(USER.posts()).last()).isEmpty();
    var bob = blog.users().where(USER.name.eq("bob")).with(USER.posts()).withCount(USER.posts());
    assertThat(bob.one().v1().posts).hasSize(1);
    assertThat(bob.optional().orElseThrow().v2()).isOne();
    assertThatThrownBy(counted::one).isInstanceOf(NotUniqueException.class);
    assertThat(counted.count()).isEqualTo(3);
    assertThat(counted.exists()).isTrue();
    assertThat(counted.async().list().join()).hasSize(3);
    List<Long> streamed = new ArrayList<>();
    blog.users()
        .with(USER.posts())
        .withCount(USER.posts())
        .forEach(
            row -> {
              assertThat(row.v1().posts).hasSize((int) (long) row.v2());
              streamed.add(row.v2());
            });
    assertThat(streamed).containsExactlyInAnyOrder(2L, 1L, 0L);
  }

  @Test
  void pagesHaveTheValueAndThePlan() {
    var posts = USER.posts().count();
    var users = blog.users().with(USER.posts()).orderBy(posts.desc()).withValue(posts);
    Page<Tuple2<User, Long>> first = users.page(PageRequest.first(2));
    assertThat(first.totalElements()).isEqualTo(3);
    assertThat(first.content()).extracting(row -> row.v1().posts.size()).containsExactly(2, 1);
    assertThat(first.content()).extracting(Tuple2::v2).containsExactly(2L, 1L);
    assertThat(users.slice(PageRequest.first(2)).hasNext()).isTrue();

    KeysetPage<Tuple2<User, Long>> page = users.keyset(KeysetRequest.first(2));
    assertThat(page.content()).extracting(Tuple2::v2).containsExactly(2L, 1L);
    KeysetPage<Tuple2<User, Long>> next = users.keyset(2).afterIfPresent(page.next()).page();
    assertThat(next.content()).extracting(row -> row.v1().name).containsExactly("cid");
    assertThat(next.next()).isNull();
    assertThat(users.keyset(2).beforeIfPresent(next.previous()).page().content())
        .extracting(Tuple2::v2)
        .containsExactly(2L, 1L);
  }

  private record Pair(User user, long count) {}
}
