package dev.rowan.relations;

import static dev.rowan.relations.QCategory.CATEGORY;
import static dev.rowan.relations.QPost.POST;
import static dev.rowan.relations.QProfile.PROFILE;
import static dev.rowan.relations.QTag.TAG;
import static dev.rowan.relations.QUser.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.query.EntityQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What plans fetch, and by which statements. */
final class FetchTest {

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
  void withoutAPlanAReferenceKnowsItsId() {
    Post post = blog.posts().first().orElseThrow();
    assertThat(post.author.id).isEqualTo(1);
    assertThat(post.author.name).isNull();
    assertThat(post.tags).isNull();
    assertThat(blog.ran())
        .containsExactly(
            "select id, title, published, author_id, editor_ref from posts order by id limit 1");
  }

  @Test
  void oneIsJoinedWithOneObjectForARow() {
    List<Post> posts = blog.posts().with(POST.author(), POST.editor()).list();
    assertThat(posts).extracting(post -> post.author.name).containsExactly("ana", "ana", "bob");
    assertThat(posts.get(0).author).isSameAs(posts.get(1).author);
    assertThat(posts.get(0).editor.get()).hasToString("bob");
    assertThat(posts.get(1).editor.get()).isNull();
    assertThat(blog.ran())
        .containsExactly(
            "select posts.id, posts.title, posts.published, posts.author_id, posts.editor_ref,"
                + " author.id, author.name, editor.id, editor.name from posts"
                + " join users as author on author.id = posts.author_id"
                + " left join users as editor on editor.id = posts.editor_ref order by posts.id");
  }

  @Test
  void manyAreReadByOneMoreStatement() {
    List<Post> posts = blog.posts().with(POST.tags(), POST.comments()).list();
    assertThat(posts.get(0).tags)
        .extracting(Tag::toString)
        .containsExactlyInAnyOrder("code", "data");
    assertThat(posts.get(2).tags).isEmpty();
    assertThat(posts.get(0).comments.get()).hasToString("[second, first]");
    assertThat(posts.get(1).comments.get()).isEmpty();
    assertThat(blog.ran()).hasSize(3);
  }

  @Test
  void aRowOfAManyToManyIsOneObject() {
    List<Post> posts = blog.posts().with(POST.tags().where(TAG.name.eq("code"))).list();
    assertThat(posts.get(0).tags).hasSize(1);
    assertThat(posts.get(0).tags.iterator().next()).isSameAs(posts.get(1).tags.iterator().next());
  }

  @Test
  void aPlanOfThreeLevelsIsAStatementForEach() {
    List<User> users = blog.users().with(USER.posts().with(POST.tags(), POST.editor())).list();
    assertThat(users.get(0).posts).hasToString("[java, sql]");
    assertThat(users.get(0).posts.get(1).tags).hasSize(2);
    assertThat(users.get(0).posts.get(1).editor.isLoaded()).isTrue();
    assertThat(users.get(2).posts).isEmpty();
    assertThat(blog.ran()).hasSize(3);
  }

  @Test
  void pathsOfSeveralStepsFetchAll() {
    List<Comment> comments =
        blog.all(QComment.COMMENT)
            .orderBy(QComment.COMMENT.id.asc())
            .with(QComment.COMMENT.post().author().posts(), QComment.COMMENT.post().tags())
            .list();
    Post post = comments.get(0).post().get();
    assertThat(post.author.posts).hasToString("[java, sql]");
    assertThat(post.tags).hasSize(2);
    assertThat(post).isSameAs(comments.get(1).post().get());
    assertThat(blog.ran()).hasSize(3);
  }

  @Test
  void bothSidesOfAOneToOne() {
    List<User> users = blog.users().with(USER.profile()).list();
    assertThat(users.get(0).profile.get().bio).isEqualTo("writes");
    assertThat(users.get(1).profile.get()).isNull();
    List<Profile> profiles =
        blog.all(PROFILE).with(PROFILE.user()).orderBy(PROFILE.id.asc()).list();
    assertThat(profiles.get(0).user.name).isEqualTo("ana");
    assertThat(profiles.get(1).user).isNull();
    assertThat(blog.ran()).hasSize(2);
  }

  @Test
  void aFetchHasConditionsAndAnOrderOfItsOwn() {
    EntityQuery<User> users = blog.users();
    List<User> found = users.with(USER.posts().where(POST.published.isTrue())).list();
    assertThat(found.get(0).posts).hasToString("[sql]");
    found = users.with(USER.posts().orderBy(POST.title.desc())).list();
    assertThat(found.get(0).posts).hasToString("[sql, java]");
    found = users.with(USER.posts().where(POST.author().name.eq("bob"))).list();
    assertThat(found.get(0).posts).isEmpty();
    assertThat(found.get(1).posts).hasToString("[art]");
  }

  @Test
  void aLimitIsForEachOwner() {
    List<User> users =
        blog.users().with(USER.posts().limit(1).with(POST.tags().limit(1), POST.editor())).list();
    assertThat(users)
        .extracting(user -> user.posts.toString())
        .containsExactly("[java]", "[art]", "[]");
    assertThat(users.get(0).posts.get(0).tags).hasSize(1);
    List<Post> posts = blog.posts().with(POST.tags().orderBy(TAG.name.desc()).limit(1)).list();
    assertThat(posts.get(0).tags).hasToString("[data]");
    assertThat(posts.get(1).tags).hasToString("[code]");
    assertThatThrownBy(() -> USER.posts().limit(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void allWaysToReadHonourThePlan() {
    EntityQuery<Post> query = blog.posts().with(POST.author(), POST.tags());
    List<Post> posts = new ArrayList<>(query.list());
    posts.add(query.first().orElseThrow());
    posts.add(query.last().orElseThrow());
    posts.add(query.limit(2).last().orElseThrow());
    posts.add(query.where(POST.id.eq(1L)).one());
    posts.add(query.where(POST.id.eq(1L)).optional().orElseThrow());
    query.forEach(posts::add);
    try (Stream<Post> stream = query.stream()) {
      stream.forEach(posts::add);
    }
    assertThat(posts).hasSize(14).allSatisfy(post -> assertThat(post.tags).isNotNull());
    assertThat(posts).extracting(post -> post.author.name).doesNotContainNull();
    assertThat(posts.subList(3, 6)).hasToString("[sql, art, java]");
  }

  @Test
  void countsIgnoreThePlan() {
    EntityQuery<Post> query = blog.posts().with(POST.author(), POST.tags());
    assertThat(query.count()).isEqualTo(3);
    assertThat(query.exists()).isTrue();
    assertThat(blog.ran())
        .containsExactly("select count(*) from posts", "select exists (select 1 from posts)");
  }

  @Test
  void nothingIsAskedForNobody() {
    assertThat(blog.posts().where(POST.id.lt(0L)).with(POST.tags()).list()).isEmpty();
    assertThat(blog.ran()).hasSize(1);
  }

  @Test
  void aPathOfAnotherTableIsRefused() {
    assertThatThrownBy(() -> blog.posts().with(USER.posts()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("users.posts begins at users, but rows of posts are read here");
  }

  @Test
  void aSelfReferenceIsJoinedToItself() {
    Categories.create(blog);
    List<Category> found =
        blog.all(CATEGORY)
            .with(CATEGORY.parent().parent(), CATEGORY.children().with(CATEGORY.children()))
            .orderBy(CATEGORY.id.asc())
            .list();
    assertThat(found.get(3).parent.parent.name).isEqualTo("root");
    assertThat(found.get(0).parent).isNull();
    assertThat(found.get(0).children.get(0).children).hasToString("[a1, a2]");
    assertThat(blog.ran()).hasSize(3);
  }
}
