package dev.rowan.relations;

import static dev.rowan.relations.QComment.COMMENT;
import static dev.rowan.relations.QPost.POST;
import static dev.rowan.relations.QTag.TAG;
import static dev.rowan.relations.QUser.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.query.EntityQuery;
import dev.rowan.query.Predicate;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Conditions and orders along relations. */
final class PathsTest {

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
  void aPathIsJoinedOnceHoweverOftenItIsUsed() {
    EntityQuery<Post> query =
        blog.posts()
            .where(
                POST.author().name.ne("x"), POST.author().id.gt(0L), POST.editor().name.eq("bob"))
            .orderBy(POST.author().name.asc());
    assertThat(query.list()).hasToString("[sql, art]");
    assertThat(blog.ran().get(0))
        .endsWith(
            " from posts join users as author on author.id = posts.author_id"
                + " left join users as editor on editor.id = posts.editor_ref"
                + " where author.name <> ? and author.id > ? and editor.name = ?"
                + " order by posts.id, author.name");
    assertThat(query.count()).isEqualTo(2);
    assertThat(query.exists()).isTrue();
  }

  @Test
  void whatIsBehindAnOuterJoinIsOuter() {
    assertThat(blog.posts().where(POST.editor().profile().id.isNull()).list())
        .hasToString("[sql, java, art]");
    assertThat(blog.ran().get(0)).contains("left join profiles as profile");
    assertThat(blog.all(COMMENT).where(COMMENT.post().author().name.eq("bob")).list())
        .hasToString("[third]");
    assertThat(blog.ran().get(1))
        .contains("join posts as post on post.id = comments.post_id join users as author on");
  }

  @Test
  void theLastOfAPartFollowsAnOrderAlongAPath() {
    EntityQuery<Post> query =
        blog.all(POST).orderBy(POST.author().name.desc(), POST.title.desc()).limit(2);
    assertThat(query.list()).hasToString("[art, sql]");
    assertThat(query.last()).map(Post::toString).contains("sql");
    EntityQuery<User> busy = blog.all(USER).orderBy(USER.posts().count().desc()).limit(2);
    assertThat(busy.last()).map(User::toString).contains("bob");
  }

  @Test
  void manyAreLookedInto() {
    assertUsers(USER.posts().any(POST.published.isTrue()), "ana", "bob");
    assertUsers(USER.posts().none(POST.published.isFalse()), "bob", "cid");
    assertUsers(USER.posts().isEmpty(), "cid");
    assertUsers(USER.posts().isNotEmpty(), "ana", "bob");
    assertUsers(USER.posts().any().not(), "cid");
    assertUsers(USER.posts().any(POST.tags().any(TAG.name.eq("data"))), "ana");
    assertUsers(USER.posts().any(POST.editor().name.eq("bob")), "ana", "bob");
    assertUsers(USER.posts().any(POST.editor().name.eq(USER.name)), "bob");
  }

  @Test
  void theirConditionHoldsForAllThatIsAskedOfThem() {
    Predicate published = POST.published.isTrue();
    assertUsers(USER.posts().where(published).count().eq(1L), "ana", "bob");
    assertUsers(USER.posts().where(POST.published.isFalse()).isEmpty(), "bob", "cid");
    assertUsers(USER.posts().where(POST.title.ne("sql")).max(POST.title).eq("java"), "ana");
  }

  @Test
  void manyAreCounted() {
    assertUsers(USER.posts().count().eq(2L), "ana");
    assertUsers(USER.posts().count(POST.published.isTrue()).eq(1L), "ana", "bob");
    assertUsers(USER.posts().min(POST.title).lt("b"), "bob");
    assertUsers(USER.posts().max(POST.title).isNull(), "cid");
    assertThat(blog.users().orderBy(USER.posts().count().desc()).limit(1).list()).hasSize(1);
    assertPosts(POST.tags().count().goe(1L), "sql", "java");
    assertPosts(POST.author().posts().count().eq(1L), "art");
    assertPosts(POST.comments().count().gt(POST.tags().count()), "art");
  }

  @Test
  void numbersAreSummed() {
    assertPosts(POST.comments().sum(COMMENT.likes).eq(BigDecimal.valueOf(12)), "sql");
    assertPosts(POST.comments().sum(COMMENT.likes).eq(BigDecimal.ZERO), "java");
  }

  @Test
  void aTableThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> blog.posts().where(TAG.name.eq("a")).list())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("tags is not in this query");
    assertThatThrownBy(() -> blog.posts().where(USER.name.eq("a")).count())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("users is not in this query");
    assertThat(blog.ran()).isEmpty();
  }

  private static void assertUsers(Predicate predicate, String... names) {
    List<User> found = blog.users().where(predicate).list();
    assertThat(found).extracting(User::toString).containsExactly(names);
    assertThat(blog.users().where(predicate).count()).isEqualTo(names.length);
  }

  private static void assertPosts(Predicate predicate, String... titles) {
    List<Post> found = blog.posts().where(predicate).list();
    assertThat(found).extracting(Post::toString).containsExactly(titles);
  }
}
